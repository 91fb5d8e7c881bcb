import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "../styles/side-drawer.css";

interface Props {
  readonly title: string;
  /** In px; on a narrower window it takes all of it. */
  readonly width: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page beside the page, under its title. Its head is no <header>, which would be taken for a second banner of the page. */
export function SideDrawer({ title, width, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position="right"
      size={`min(${width}px, 100vw)`}
      classNames={{ content: "side-drawer" }}
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={title}>
        <Drawer.Body className="side-drawer__body">
          <div className="side-drawer__head">
            <h2 className="side-drawer__title">{title}</h2>
            <Drawer.CloseButton size="lg" aria-label={t("dialog.close")} />
          </div>
          {children}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
