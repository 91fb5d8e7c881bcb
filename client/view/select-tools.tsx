import { ActionIcon, Tooltip } from "@mantine/core";
import { IconHandStop, IconLasso, IconMarquee2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { takeUp } from "../state/changes.ts";
import type { Tool } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { LayoutMenu } from "../panels/layout-menu.tsx";
import { LookMenu } from "../panels/look-menu.tsx";

/** Over the canvas: what dragging does, how actors are arranged, and what size and colour say. */
export function SelectTools() {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const tools = [
    { tool: "hand", label: t("tool.hand"), key: "", Icon: IconHandStop },
    { tool: "box", label: t("tool.box"), key: " (B)", Icon: IconMarquee2 },
    { tool: "lasso", label: t("tool.lasso"), key: " (L)", Icon: IconLasso },
  ] as const satisfies readonly { readonly tool: Tool; readonly [more: string]: unknown }[];
  return (
    <div className="network__select" role="toolbar" aria-label={t("tool.label")}>
      <ActionIcon.Group>
        {tools.map(({ tool, label, key, Icon }) => (
          <Tooltip key={tool} label={`${label}${key}`}>
            <ActionIcon
              variant="default"
              size={34}
              aria-label={label}
              aria-pressed={state.tool === tool}
              onClick={() => {
                if (state.tool !== tool) apply(takeUp(tool));
              }}
            >
              <Icon size={18} />
            </ActionIcon>
          </Tooltip>
        ))}
      </ActionIcon.Group>
      <LayoutMenu />
      <LookMenu />
    </div>
  );
}
