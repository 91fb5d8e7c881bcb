import { Button, Kbd } from "@mantine/core";
import { IconArrowBackUp, IconEqual, IconEqualNot, IconQuestionMark } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Queue } from "./use-queue.ts";
import { useLastAnswer } from "./use-said.ts";

/** What can be said to the question, each with its key. */
export function VerdictBar({ queue }: { readonly queue: Queue }) {
  const { t } = useTranslation();
  const isOpen = queue.current !== undefined;
  const last = useLastAnswer(queue);
  return (
    <footer className="verdicts">
      <div className="verdicts__group" role="group" aria-label={t("queue.ask")}>
        <Verdict
          letter="x"
          label={t("queue.same")}
          icon={<IconEqual size={18} />}
          isMain
          disabled={!isOpen}
          onClick={() => {
            queue.answer("positive");
          }}
        />
        <Verdict
          letter="n"
          label={t("queue.different")}
          icon={<IconEqualNot size={18} />}
          disabled={!isOpen}
          onClick={() => {
            queue.answer("negative");
          }}
        />
        <Verdict
          letter="u"
          label={t("queue.unsure")}
          icon={<IconQuestionMark size={18} />}
          disabled={!isOpen}
          onClick={() => {
            queue.answer("unsure");
          }}
        />
      </div>
      <div className="verdicts__group verdicts__last">
        <span className="verdicts__said soft">{last}</span>
        <Verdict
          letter="z"
          label={t("queue.undo")}
          icon={<IconArrowBackUp className="mirrored" size={18} />}
          disabled={queue.last === undefined}
          onClick={queue.undo}
        />
      </div>
      <p className="verdicts__keys soft">
        <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> {t("queue.move")}
      </p>
    </footer>
  );
}

interface VerdictProps {
  readonly letter: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly isMain?: true;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function Verdict({ letter, label, icon, isMain, disabled, onClick }: VerdictProps) {
  return (
    <Button
      variant={isMain ? "filled" : "default"}
      leftSection={icon}
      rightSection={
        <Kbd size="xs" className="verdicts__key" aria-hidden="true">
          {letter}
        </Kbd>
      }
      aria-keyshortcuts={letter}
      disabled={disabled}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
