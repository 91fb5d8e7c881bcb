import { Button, Menu } from "@mantine/core";
import { IconCheck, IconChevronDown, IconPalette } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { COLOUR_PHRASES, SIZE_PHRASES } from "../i18n/choice-phrases.ts";
import { lookBy } from "../state/changes.ts";
import { COLOURINGS, SIZES } from "../state/look.ts";
import { sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";

/** What size and colour say. */
export function LookMenu() {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { look } = sceneOf(state);
  return (
    <Menu position="bottom-start" shadow="md" withinPortal={false} closeOnItemClick={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          h={34}
          leftSection={<IconPalette size={17} />}
          rightSection={<IconChevronDown size={14} />}
        >
          {t("look.label")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("look.size")}</Menu.Label>
        {SIZES.map((size) => (
          <Menu.Item
            key={size}
            role="menuitemradio"
            aria-checked={size === look.size}
            rightSection={size === look.size ? <IconCheck size={16} /> : null}
            onClick={() => {
              apply(lookBy({ size }));
            }}
          >
            {t(SIZE_PHRASES[size])}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t("look.colour")}</Menu.Label>
        {COLOURINGS.map((colour) => (
          <Menu.Item
            key={colour}
            role="menuitemradio"
            aria-checked={colour === look.colour}
            rightSection={colour === look.colour ? <IconCheck size={16} /> : null}
            onClick={() => {
              apply(lookBy({ colour }));
            }}
          >
            {t(COLOUR_PHRASES[colour])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
