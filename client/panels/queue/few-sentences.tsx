import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { actorEvidenceQuery } from "../../api/queries.ts";
import { Answer } from "../answer.tsx";
import { EvidenceItem } from "../evidence-item.tsx";

/** Sentences shown at first. */
const FEW = 2;

/** Some sentences that name the actor, newest first. */
export function FewSentences({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const evidence = useInfiniteQuery(actorEvidenceQuery(actor.id));
  return (
    <section className="side__sentences">
      <h5 className="side__label">{t("actor.evidence")}</h5>
      <Answer query={evidence} lines={5}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          return (
            <>
              <ol className="evidence side__evidence">
                {(all ? rows : rows.slice(0, FEW)).map((row) => (
                  <li key={row.sentence.id}>
                    <EvidenceItem evidence={row} actors={[actor]} />
                  </li>
                ))}
              </ol>
              {!all && rows.length > FEW && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => {
                    setAll(true);
                  }}
                >
                  {t("evidence.more", { count: rows.length - FEW })}
                </Button>
              )}
            </>
          );
        }}
      </Answer>
    </section>
  );
}
