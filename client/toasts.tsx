import { Button, CloseButton, Paper } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "./styles/toast.css";

/** A word on what has just been done. */
export interface Toast {
  readonly text: string;
  /** Takes it back. */
  readonly undo?: () => void;
}

type Say = (toast: Toast) => void;

const ToastContext = createContext<Say | null>(null);
const UndoContext = createContext<(() => void) | null>(null);

/** Milliseconds that a toast stays, unless the pointer or the focus is on it. */
const STAYS = 12_000;

/** Gives its children a way to say what was done. One thing is said at a time: the latest. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<{ readonly toast: Toast; readonly turn: number } | null>(null);
  const say = useCallback<Say>((toast) => {
    setSaid((before) => ({ toast, turn: (before?.turn ?? 0) + 1 }));
  }, []);
  const close = useCallback(() => {
    setSaid(null);
  }, []);
  const undoToast = said?.toast.undo;
  const undo = useMemo(() => {
    if (undoToast === undefined) return null;
    return () => {
      setSaid(null);
      undoToast();
    };
  }, [undoToast]);
  return (
    <ToastContext value={say}>
      <UndoContext value={undo}>{children}</UndoContext>
      <div className="toasts" role="status">
        {said !== null && <Shown key={said.turn} toast={said.toast} onClose={close} onUndo={undo} />}
      </div>
    </ToastContext>
  );
}

/** Takes back what is said just now to have been done; null while nothing is said that can be taken back. */
export function useToastUndo(): (() => void) | null {
  return useContext(UndoContext);
}

export function useToasts(): Say {
  const say = useContext(ToastContext);
  if (say === null) throw new Error("useToasts is called outside Toasts.");
  return say;
}

interface ShownProps {
  readonly toast: Toast;
  readonly onClose: () => void;
  readonly onUndo: (() => void) | null;
}

function Shown({ toast, onClose, onUndo }: ShownProps) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, STAYS);
    return () => {
      clearTimeout(timer);
    };
  }, [held, onClose]);
  const hold = (): void => {
    setHeld(true);
  };
  const release = (): void => {
    setHeld(false);
  };
  return (
    <Paper
      className="toast"
      shadow="md"
      withBorder
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <span className="toast__text">{toast.text}</span>
      {onUndo !== null && (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconArrowBackUp className="mirrored" size={16} />}
          onClick={onUndo}
        >
          {t("toast.undo")}
        </Button>
      )}
      <CloseButton size="sm" aria-label={t("toast.close")} onClick={onClose} />
    </Paper>
  );
}
