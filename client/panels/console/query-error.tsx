import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import { gapsBehind } from "../../../graph/model/cypher/engine-gaps.ts";
import type { TextPlace } from "../../../graph/model/cypher/text-place.ts";
import { ApiError } from "../../api/api-error.ts";
import { querySchemaQuery } from "../../api/query.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { GapAdvice } from "./gap-advice.tsx";
import type { Run } from "./use-run.ts";

interface Props {
  readonly run: Run;
  readonly onGoTo: (place: TextPlace) => void;
}

/** Why there is no answer, where in the query that lies, and what to write instead. */
export function QueryError({ run, onGoTo }: Props) {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  const { data: schema } = useQuery(querySchemaQuery);
  const problem = run.error instanceof ApiError ? run.error.problem : null;
  // The server says it in English.
  const isToldInEnglish = language === "en" || problem?.code !== "query.invalid" || schema === undefined;
  const gaps = isToldInEnglish ? [] : gapsBehind(run.question.cypher, schema.engine, problem.place);
  const { place } = problem ?? {};
  return (
    <Alert
      my="sm"
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle />}
      title={t(TITLES[problem?.code ?? ""] ?? "console.failed")}
    >
      {problem === null ? (
        <p>
          {run.error instanceof ApiError && run.error.failure === "offline"
            ? t("error.offline")
            : t("error.unexpected")}
        </p>
      ) : (
        <pre className="console__problem" lang="en" dir="ltr">
          {problem.detail}
        </pre>
      )}
      <GapAdvice gaps={gaps} />
      {place !== undefined && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onGoTo(place);
          }}
        >
          {t("console.goTo", { line: number(place.line), column: number(place.column) })}
        </Button>
      )}
    </Alert>
  );
}

type Title = "console.timedOut" | "console.refused" | "console.tooMany";

const TITLES: Readonly<Partial<Record<string, Title>>> = {
  "query.timeout": "console.timedOut",
  "query.refused": "console.refused",
  "query.too-many": "console.tooMany",
};
