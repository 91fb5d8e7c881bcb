import { Button, Modal } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../../graph/model/subgraph.ts";
import { addressOfEverything, exportedPart, readGraphFile } from "../../api/exchange.ts";
import { canvasOnShow } from "../../state/canvas-on-show.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { saveFile } from "../../state/save-file.ts";
import { selectedActors } from "../../state/view-state.ts";
import { useOpenedGraph } from "../../opened-graph.tsx";
import { useView } from "../../view-store.tsx";
import { ErrorNotice } from "../error-notice.tsx";
import { useFilters } from "../use-canvas.ts";
import { FORMAT_GROUPS } from "./export-formats.ts";
import { exportParts, type OnShow, type ResultOnShow } from "./export-parts.ts";
import { PartChoice } from "./part-choice.tsx";
import { PictureButtons } from "./picture-buttons.tsx";
import { SaveButton } from "./save-button.tsx";
import "@mantine/core/styles/Modal.css";
import "../../styles/exchange.css";

/** Documented at docs.gephi.org/lite; it takes addresses of files too, but only such as the whole web can read. */
const GEPHI_LITE = "https://lite.gephi.org/";

interface Props {
  /** What is on the canvas, or what a query gave. */
  readonly from: Subgraph | ResultOnShow;
  readonly onClose: () => void;
}

/** Takes the graph along as a file or picture, and opens such files again. */
export default function ExchangeDialog({ from, onClose }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { state } = useView();
  const { open } = useOpenedGraph();
  const filters = useFilters();
  const [name, setName] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const onShow: OnShow =
    "actors" in from ? { drawn: from.actors.map(({ id }) => id), selected: selectedActors(state.selection) } : from;
  const title = "actors" in from ? "exchange.title" : "exchange.resultTitle";
  const parts = exportParts(onShow, filters);
  const chosen = parts.find((part) => part.name === name) ?? parts[0];

  const attempt = async (what: string, act: () => Promise<void>): Promise<void> => {
    setFailure(null);
    setBusy(what);
    await act().catch(setFailure);
    setBusy(null);
  };
  const save = async (format: string, extension: string): Promise<void> => {
    const wanted = { format, reportLanguage: language };
    if (chosen.name === "everything") {
      location.assign(addressOfEverything(wanted));
      return;
    }
    const positions = canvasOnShow()?.positions() ?? {};
    saveFile(`${fileName()}.${extension}`, await exportedPart(chosen.part, wanted, positions));
  };
  const read = async (file: File): Promise<void> => {
    open(await readGraphFile(file));
    onClose();
  };

  return (
    <Modal opened onClose={onClose} size="lg" title={t(title)} closeButtonProps={{ "aria-label": t("dialog.close") }}>
      <div className="exchange">
        <PartChoice onShow={onShow} parts={parts} chosen={chosen} onChoose={setName} />
        {FORMAT_GROUPS.map(({ title, formats }) => (
          <Choices key={title} title={t(title)}>
            {formats.map(({ id, name: called, text, extension }) => (
              <SaveButton
                key={id}
                name={called}
                text={t(text)}
                isBusy={busy === id}
                onSave={() => void attempt(id, () => save(id, extension))}
              />
            ))}
          </Choices>
        ))}
        {"actors" in from && (
          <Choices title={t("exchange.pictures")}>
            <PictureButtons drawn={from} fileName={fileName()} busy={busy} attempt={attempt} />
          </Choices>
        )}
        <Choices title={t("exchange.elsewhere")}>
          <li>
            <Button
              size="compact-md"
              variant="default"
              component="a"
              href={GEPHI_LITE}
              target="_blank"
              rel="noopener noreferrer"
              onClick={() => void attempt("gephi", () => save("gexf", "gexf"))}
            >
              Gephi Lite
            </Button>
            <span>{t("exchange.gephi")}</span>
          </li>
        </Choices>
        {"actors" in from && (
          <section>
            <h3>{t("exchange.open")}</h3>
            <label className="exchange__file">
              <span>{t("exchange.openHelp")}</span>
              <input
                type="file"
                accept=".gexf,.graphml,.cyjs,.json,.zip,.csv"
                onChange={(event) => {
                  const file = event.currentTarget.files?.[0];
                  if (file !== undefined) void attempt("open", () => read(file));
                }}
              />
            </label>
          </section>
        )}
        {failure !== null && (
          <ErrorNotice
            error={failure}
            onRetry={() => {
              setFailure(null);
            }}
          />
        )}
      </div>
    </Modal>
  );
}

function Choices({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="exchange__formats">{children}</ul>
    </section>
  );
}

function fileName(): string {
  return `rawabit-${new Date().toISOString().slice(0, 10)}`;
}
