import { Button, Modal, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../../graph/model/subgraph.ts";
import { addressOfEverything, exportedView, readGraphFile } from "../../api/exchange.ts";
import { canvasOnShow } from "../../state/canvas-on-show.ts";
import { saveFile } from "../../state/save-file.ts";
import { sceneOf, selectedActors } from "../../state/view-state.ts";
import { useOpenedGraph } from "../../opened-graph.tsx";
import { useView } from "../../view-store.tsx";
import { ErrorNotice } from "../error-notice.tsx";
import { FORMAT_GROUPS } from "./export-formats.ts";
import { savePng, saveSvg } from "./save-picture.ts";
import { usePictureLegend } from "./use-picture-legend.ts";
import "@mantine/core/styles/Modal.css";
import "../../styles/exchange.css";

type Part = "view" | "selection" | "everything";
type Format = (typeof FORMAT_GROUPS)[number]["formats"][number];

/** Documented at docs.gephi.org/lite; it takes addresses of files too, but only such as the whole web can read. */
const GEPHI_LITE = "https://lite.gephi.org/";

interface Props {
  readonly drawn: Subgraph;
  readonly onClose: () => void;
}

/** Takes the graph along as a file or picture, and opens such files again. */
export default function ExchangeDialog({ drawn, onClose }: Props) {
  const { t } = useTranslation();
  const { state } = useView();
  const { open } = useOpenedGraph();
  const legend = usePictureLegend(drawn);
  const selected = selectedActors(state.selection);
  const [part, setPart] = useState<Part>("view");
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const attempt = async (what: string, act: () => Promise<void>): Promise<void> => {
    setFailure(null);
    setBusy(what);
    await act().catch(setFailure);
    setBusy(null);
  };
  const save = async ({ id, extension }: Pick<Format, "id" | "extension">): Promise<void> => {
    if (part === "everything") {
      location.assign(addressOfEverything(id));
      return;
    }
    const ids = part === "selection" ? selected : drawn.actors.map((actor) => actor.id);
    const { filters } = sceneOf(state);
    const positions = canvasOnShow()?.positions() ?? {};
    saveFile(`${fileName()}.${extension}`, await exportedView({ ...filters, format: id, ids, positions }));
  };
  const savePicture = async (kind: "svg" | "png"): Promise<void> => {
    const picture = canvasOnShow()?.picture();
    if (picture !== undefined) await (kind === "svg" ? saveSvg : savePng)(fileName(), picture, legend);
  };
  const read = async (file: File): Promise<void> => {
    open(await readGraphFile(file));
    onClose();
  };
  const isNetwork = state.display === "network";

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t("exchange.title")}
      closeButtonProps={{ "aria-label": t("dialog.close") }}
    >
      <div className="exchange">
        <SegmentedControl
          aria-label={t("exchange.part")}
          value={part}
          onChange={(value) => {
            setPart(value === "selection" || value === "everything" ? value : "view");
          }}
          data={[
            { value: "view", label: t("exchange.view", { count: drawn.actors.length }) },
            ...(selected.length > 0
              ? [{ value: "selection", label: t("exchange.selection", { count: selected.length }) }]
              : []),
            { value: "everything", label: t("exchange.everything") },
          ]}
        />
        {FORMAT_GROUPS.map(({ title, formats }) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <ul className="exchange__formats">
              {formats.map((format) => (
                <li key={format.id}>
                  <Button
                    size="compact-md"
                    variant="default"
                    loading={busy === format.id}
                    onClick={() => void attempt(format.id, () => save(format))}
                  >
                    {format.name}
                  </Button>
                  <span>{t(format.text)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h3>{t("exchange.pictures")}</h3>
          <ul className="exchange__formats">
            {(["svg", "png"] as const).map((kind) => (
              <li key={kind}>
                <Button
                  size="compact-md"
                  variant="default"
                  disabled={!isNetwork}
                  loading={busy === kind}
                  onClick={() => void attempt(kind, () => savePicture(kind))}
                >
                  {kind.toUpperCase()}
                </Button>
                <span>{t(kind === "svg" ? "exchange.svg" : "exchange.png")}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t("exchange.elsewhere")}</h3>
          <ul className="exchange__formats">
            <li>
              <Button
                size="compact-md"
                variant="default"
                component="a"
                href={GEPHI_LITE}
                target="_blank"
                rel="noopener noreferrer"
                onClick={() => void attempt("gephi", () => save({ id: "gexf", extension: "gexf" }))}
              >
                Gephi Lite
              </Button>
              <span>{t("exchange.gephi")}</span>
            </li>
          </ul>
        </section>
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

function fileName(): string {
  return `rawabit-${new Date().toISOString().slice(0, 10)}`;
}
