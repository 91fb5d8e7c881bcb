import { Button, CloseButton, Group } from "@mantine/core";
import { IconArrowMerge, IconFocusCentered } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { actorsQuery } from "../../api/queries.ts";
import { keepOnly, select, toggleSelected } from "../../state/changes.ts";
import { useView } from "../../view-store.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { isolated, nameFor } from "../../state/names.ts";
import { ActorRow } from "../actor-row.tsx";
import { Answer } from "../answer.tsx";

const MergeDialog = lazy(() => import("./merge-dialog.tsx"));

/** Several actors selected at once, and what can be done with all of them. */
export function SeveralPanel({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { apply } = useView();
  const query = useQuery(actorsQuery(ids));
  const [isMerging, setMerging] = useState(false);
  return (
    <>
      <h2 className="panel__title">{t("several.title", { count: ids.length })}</h2>
      <p className="panel__lead">{t("several.help")}</p>
      <Answer query={query} lines={ids.length}>
        {(actors) => (
          <>
            <Group gap={6} mt="md">
              <Button
                size="xs"
                leftSection={<IconArrowMerge size={16} />}
                onClick={() => {
                  setMerging(true);
                }}
              >
                {t("several.merge")}
              </Button>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconFocusCentered size={16} />}
                onClick={() => {
                  apply(keepOnly(ids));
                }}
              >
                {t("several.isolate")}
              </Button>
            </Group>
            <section className="block">
              <h3 className="block__title">{t("several.selected")}</h3>
              <ul className="rows">
                {actors.map((actor) => (
                  <li key={actor.id} className="several__one">
                    <ActorRow
                      actor={actor}
                      count={actor.mentions}
                      most={Math.max(...actors.map(({ mentions }) => mentions))}
                      unit={t("actor.mentions", { count: actor.mentions })}
                      onClick={() => {
                        apply(select({ kind: "actor", id: actor.id }));
                      }}
                    />
                    <CloseButton
                      size="sm"
                      aria-label={t("identity.leaveOut", { name: isolated(nameFor(actor, language)) })}
                      onClick={() => {
                        apply(toggleSelected(actor.id));
                      }}
                    />
                  </li>
                ))}
              </ul>
            </section>
            <Suspense fallback={null}>
              {isMerging && (
                <MergeDialog
                  actors={actors}
                  onClose={() => {
                    setMerging(false);
                  }}
                />
              )}
            </Suspense>
          </>
        )}
      </Answer>
    </>
  );
}
