import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { viewsQuery } from "../../api/views.ts";
import { Answer } from "../answer.tsx";
import { SideDrawer } from "../side-drawer.tsx";
import { KeptView } from "./kept-view.tsx";
import { SaveView } from "./save-view.tsx";
import "../../styles/views.css";

/** Keeps what is on screen under a title, and lists what was kept. */
export default function ViewsDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery(viewsQuery);
  return (
    <SideDrawer title={t("views.title")} width={520} onClose={onClose}>
      <SaveView />
      <h3 className="block__title">{t("views.kept")}</h3>
      <Answer query={query}>
        {(views) =>
          views.length === 0 ? (
            <p className="soft">{t("views.none")}</p>
          ) : (
            <ul className="views">
              {views.map((view) => (
                <KeptView key={view.id} view={view} onOpen={onClose} />
              ))}
            </ul>
          )
        }
      </Answer>
    </SideDrawer>
  );
}
