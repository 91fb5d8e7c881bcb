import { fromEvent } from "file-selector";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import "../../styles/intake.css";

/** Lies over the page while files are dragged across it, and takes them, those inside folders too. */
export function DropVeil({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault(); // Or the browser opens the file in place of the page.
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void fromEvent(event).then((dropped) => {
        const files = dropped.filter((one): one is Exclude<typeof one, DataTransferItem> => one instanceof File);
        if (files.length > 0) latest.current(files);
      });
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className="drop-veil">
      <p>{t("intake.drop")}</p>
    </div>
  );
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}
