import { Menu } from "@mantine/core";
import { IconPalette } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
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
      <Choices
        title={t("look.size")}
        values={SIZES}
        chosen={look.size}
        label={(size) => t(`size.${size}`)}
        onChoose={(size) => {
          apply(lookBy({ size }));
        }}
      />
      <Menu.Divider />
      <Choices
        title={t("look.colour")}
        values={COLOURINGS}
        chosen={look.colour}
        label={(colour) => t(`colour.${colour}`)}
        onChoose={(colour) => {
          apply(lookBy({ colour }));
        }}
      />
      <Menu.Divider />
      <Choices
        title={t("look.ties")}
        values={SHOWN_TIES}
        chosen={look.ties}
        label={(ties) => t(`ties.${ties}`)}
        onChoose={(ties) => {
          apply(lookBy({ ties }));
        }}
      />
    </ChoiceButton>
  );
}

interface ChoicesProps<Value extends string> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly label: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

function Choices<Value extends string>({ title, values, chosen, label, onChoose }: ChoicesProps<Value>) {
  return (
    <Menu.RadioGroup
      value={chosen}
      onChange={(value) => {
        onChoose(values.find((one) => one === value) ?? chosen);
      }}
    >
      <Menu.Label>{title}</Menu.Label>
      {values.map((value) => (
        <Menu.RadioItem key={value} value={value}>
          {label(value)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
