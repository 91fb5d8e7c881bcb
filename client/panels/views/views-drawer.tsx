import { Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { viewsQuery } from "../../api/views.ts";
import { Answer } from "../answer.tsx";
import { KeptView } from "./kept-view.tsx";
import { SaveView } from "./save-view.tsx";
import "../../styles/ingest-report.css";
import "../../styles/views.css";

/** Keeps what is on screen under a title, and lists what was kept. */
export default function ViewsDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery(viewsQuery);
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position="right"
      size="min(520px, 100vw)"
      classNames={{ content: "report__drawer" }}
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={t("views.title")}>
        <Drawer.Body className="report">
          <div className="report__head">
            <h2 className="report__title">{t("views.title")}</h2>
            <Drawer.CloseButton size="lg" aria-label={t("dialog.close")} />
          </div>
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
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
