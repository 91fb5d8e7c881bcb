import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowsMaximize, IconMinus, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useCanvasHandle } from "../canvas-handle.tsx";

/** Zoom in and out, and everything in sight. */
export function CanvasTools() {
  const { t } = useTranslation();
  const handle = useCanvasHandle();
  const tools = [
    { label: t("canvas.zoomIn"), Icon: IconPlus, act: () => handle.current?.zoomIn() },
    { label: t("canvas.zoomOut"), Icon: IconMinus, act: () => handle.current?.zoomOut() },
    { label: t("canvas.fit"), Icon: IconArrowsMaximize, act: () => handle.current?.fit() },
  ];
  return (
    <ActionIcon.Group className="network__tools" orientation="vertical">
      {tools.map(({ label, Icon, act }) => (
        <Tooltip key={label} label={label} position="left" events={TOUCHLESS}>
          <ActionIcon variant="default" size={36} aria-label={label} onClick={act}>
            <Icon size={18} />
          </ActionIcon>
        </Tooltip>
      ))}
    </ActionIcon.Group>
  );
}

const TOUCHLESS = { hover: true, focus: true, touch: false } as const;
