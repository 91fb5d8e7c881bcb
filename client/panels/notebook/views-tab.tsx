import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { viewsQuery } from "../../api/views.ts";
import { Answer } from "../answer.tsx";
import { KeptView } from "./kept-view.tsx";
import { SaveView } from "./save-view.tsx";

/** Keeps what is on screen under a title, and lists what was kept. */
export function ViewsTab({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const query = useQuery(viewsQuery);
  return (
    <>
      <SaveView />
      <h3 className="block__title">{t("views.kept")}</h3>
      <Answer query={query}>
        {(views) =>
          views.length === 0 ? (
            <p className="soft">{t("views.none")}</p>
          ) : (
            <ul className="kept-list">
              {views.map((view) => (
                <KeptView key={view.id} view={view} onOpen={onLeave} />
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}
