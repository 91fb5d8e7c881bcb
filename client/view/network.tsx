import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ActorOptions } from "./actor-options.tsx";
import { CanvasTools } from "./canvas-tools.tsx";
import { Hint } from "./hint.tsx";
import { Lasso } from "./lasso.tsx";
import { Minimap } from "./minimap.tsx";
import { SelectTools } from "./select-tools.tsx";
import { useDrawing } from "./use-drawing.ts";
import { usePicture, type Shown } from "./use-picture.ts";
import { hasFastWebGl } from "./web-gl.ts";
import "../styles/canvas.css";

/** Actors from which on the drawing is WebGL's, where the machine is fast at it: below, the plain canvas draws sharper. */
const WEBGL_FROM = 800;

/** The network of what is drawn, with its tools and its keyboard. */
export default function Network(shown: Shown) {
  const { drawn } = shown;
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const [canUseWebGl] = useState(hasFastWebGl);
  const picture = usePicture(shown);
  const isWebGl = canUseWebGl && drawn.actors.length >= WEBGL_FROM;
  const { drawing, hovered, arranging, places } = useDrawing(container, picture, isWebGl);
  return (
    <div className="network">
      <ActorOptions actors={drawn.actors} places={places} drawing={drawing}>
        <div ref={container} className="network__canvas" dir="ltr" />
      </ActorOptions>
      <Lasso places={places} label={t("canvas.lassoArea")} />
      <Hint
        drawn={drawn}
        hovered={hovered}
        arranging={picture === null ? 0 : arranging}
        onStop={() => drawing?.stopArranging()}
      />
      <SelectTools />
      <Minimap drawing={drawing} places={places} />
      <CanvasTools />
    </div>
  );
}
