import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "@mantine/core/styles/Modal.css";

interface Props {
  readonly title: string;
  readonly size: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page. Its head is no <header>, which would be taken for a second banner of the page. */
export function TitledDialog({ title, size, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened onClose={onClose} size={size} centered>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <div className="dialog__head">
          <h2 className="dialog__title">{title}</h2>
          <Modal.CloseButton aria-label={t("dialog.close")} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
