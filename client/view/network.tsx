import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { ActorOptions } from "./actor-options.tsx";
import { CanvasTools } from "./canvas-tools.tsx";
import { Hint } from "./hint.tsx";
import { Lasso } from "./lasso.tsx";
import { Minimap } from "./minimap.tsx";
import { SelectTools } from "./select-tools.tsx";
import { useDrawing } from "./use-drawing.ts";
import { usePicture, type Shown } from "./use-picture.ts";
import "../styles/canvas.css";

/** The network of what is drawn, with its tools and its keyboard. */
export default function Network(shown: Shown) {
  const { drawn } = shown;
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const picture = usePicture(shown);
  const { drawing, hovered, isArranging, places } = useDrawing(container, picture);
  return (
    <div className="network">
      <ActorOptions actors={drawn.actors} places={places} drawing={drawing}>
        <div ref={container} className="network__canvas" dir="ltr" />
      </ActorOptions>
      <Lasso places={places} label={t("canvas.lassoArea")} />
      <Hint drawn={drawn} hovered={hovered} isArranging={isArranging || picture === null} />
      <SelectTools />
      <Minimap drawing={drawing} places={places} />
      <CanvasTools />
    </div>
  );
}
