import { Menu } from "@mantine/core";
import {
  IconCheck,
  IconCircles,
  IconMapPin,
  IconRefresh,
  IconTargetArrow,
  IconTimeline,
  IconTopologyStar3,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { arrangeAnew, arrangeBy } from "../state/changes.ts";
import { LAYOUTS, sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { ChoiceButton } from "./choice-button.tsx";

const ICONS = {
  force: IconTopologyStar3,
  concentric: IconTargetArrow,
  community: IconCircles,
  time: IconTimeline,
  place: IconMapPin,
} as const;

/** How actors are arranged. */
export function LayoutMenu() {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { layout } = sceneOf(state);
  return (
    <ChoiceButton
      label={t(`layout.${layout}`)}
      name={t("layout.label", { layout: t(`layout.${layout}`) })}
      Sign={ICONS[layout]}
    >
      {LAYOUTS.map((name, index) => {
        const Icon = ICONS[name];
        return (
          <Menu.Item
            key={name}
            leftSection={<Icon size={16} />}
            rightSection={name === layout ? <IconCheck size={16} /> : <span className="menu-key">{index + 1}</span>}
            onClick={() => {
              apply(arrangeBy(name));
            }}
          >
            {t(`layout.${name}`)}
          </Menu.Item>
        );
      })}
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconRefresh size={16} />}
        rightSection={<span className="menu-key">R</span>}
        onClick={() => {
          apply(arrangeAnew);
        }}
      >
        {t("layout.anew")}
      </Menu.Item>
    </ChoiceButton>
  );
}
