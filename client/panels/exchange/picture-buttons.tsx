import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../../graph/model/subgraph.ts";
import { canvasOnShow } from "../../state/canvas-on-show.ts";
import { useView } from "../../view-store.tsx";
import { SaveButton } from "./save-button.tsx";
import { savePng, saveSvg } from "./save-picture.ts";
import { usePictureLegend } from "./use-picture-legend.ts";

interface Props {
  readonly drawn: Subgraph;
  readonly fileName: string;
  readonly busy: string | null;
  readonly attempt: (what: string, act: () => Promise<void>) => Promise<void>;
}

const KINDS = [
  { kind: "svg", save: saveSvg, text: "exchange.svg" },
  { kind: "png", save: savePng, text: "exchange.png" },
] as const;

/** The canvas as pictures; a table has none. */
export function PictureButtons({ drawn, fileName, busy, attempt }: Props) {
  const { t } = useTranslation();
  const { state } = useView();
  const legend = usePictureLegend(drawn);
  return KINDS.map(({ kind, save, text }) => (
    <SaveButton
      key={kind}
      name={kind.toUpperCase()}
      text={t(text)}
      isBusy={busy === kind}
      isDisabled={state.display !== "network"}
      onSave={() =>
        void attempt(kind, async () => {
          const picture = canvasOnShow()?.picture();
          if (picture !== undefined) await save(fileName, picture, legend);
        })
      }
    />
  ));
}
