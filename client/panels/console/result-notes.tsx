import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { gapsPassedOver } from "../../../graph/model/cypher/engine-gaps.ts";
import { querySchemaQuery } from "../../api/query.ts";
import { GapAdvice } from "./gap-advice.tsx";

/** Over a result: where this engine answered otherwise than another would, without saying so, and what to write instead. */
export function ResultNotes({ cypher }: { readonly cypher: string }) {
  const { t } = useTranslation();
  const { data: schema } = useQuery(querySchemaQuery);
  const gaps = schema === undefined ? [] : gapsPassedOver(cypher, schema.engine);
  if (gaps.length === 0) return null;
  return (
    <Alert
      color="plum"
      variant="light"
      className="console__aside"
      icon={<IconAlertTriangle />}
      title={t("console.otherwise")}
    >
      <GapAdvice gaps={gaps} />
    </Alert>
  );
}
