import { Menu } from "@mantine/core";
import { IconPalette } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { COLOUR_PHRASES, SIZE_PHRASES, TIES_PHRASES } from "../i18n/choice-phrases.ts";
import { lookBy } from "../state/changes.ts";
import { COLOURINGS, SHOWN_TIES, SIZES } from "../state/look.ts";
import { sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { ChoiceButton } from "./choice-button.tsx";

/** What size and colour say, and which ties are drawn. */
export function LookMenu() {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { look } = sceneOf(state);
  return (
    <ChoiceButton label={t("look.label")} Sign={IconPalette} stays>
      <Menu.RadioGroup
        value={look.size}
        onChange={(value) => {
          apply(lookBy({ size: SIZES.find((size) => size === value) ?? look.size }));
        }}
      >
        <Menu.Label>{t("look.size")}</Menu.Label>
        {SIZES.map((size) => (
          <Menu.RadioItem key={size} value={size}>
            {t(SIZE_PHRASES[size])}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.RadioGroup
        value={look.colour}
        onChange={(value) => {
          apply(lookBy({ colour: COLOURINGS.find((colour) => colour === value) ?? look.colour }));
        }}
      >
        <Menu.Label>{t("look.colour")}</Menu.Label>
        {COLOURINGS.map((colour) => (
          <Menu.RadioItem key={colour} value={colour}>
            {t(COLOUR_PHRASES[colour])}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.RadioGroup
        value={look.ties}
        onChange={(value) => {
          apply(lookBy({ ties: SHOWN_TIES.find((ties) => ties === value) ?? look.ties }));
        }}
      >
        <Menu.Label>{t("look.ties")}</Menu.Label>
        {SHOWN_TIES.map((ties) => (
          <Menu.RadioItem key={ties} value={ties}>
            {t(TIES_PHRASES[ties])}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </ChoiceButton>
  );
}
