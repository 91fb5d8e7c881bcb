import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { enter } from "../state/changes.ts";
import { useView } from "../view-store.tsx";
import { BackButton } from "./back-button.tsx";
import "../styles/room.css";

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
}

/** The head of a room that takes the place of the network: the way back, what it is, and its tools. */
export function RoomHead({ title, children }: Props) {
  const { t } = useTranslation();
  const { apply } = useView();
  return (
    <header className="room__head">
      <BackButton
        onClick={() => {
          apply(enter("network"));
        }}
      >
        {t("queue.close")}
      </BackButton>
      <h2 className="room__title">{title}</h2>
      {children}
    </header>
  );
}
