import { Switch } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keepSetting, keptSetting } from "../state/kept-setting.ts";

const NAME = "removed";

/** Whether what was removed from texts is shown: as chosen last time, at first not. */
export function useRemovedShown(): readonly [shown: boolean, choose: (shown: boolean) => void] {
  const [shown, setShown] = useState(() => keptSetting(NAME) === "shown");
  const choose = (next: boolean): void => {
    setShown(next);
    keepSetting(NAME, next ? "shown" : "hidden");
  };
  return [shown, choose];
}

interface Props {
  readonly shown: boolean;
  readonly onChoose: (shown: boolean) => void;
}

/** Shows or hides what was removed from the text, and says how it is told apart. */
export function RemovedSwitch({ shown, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <div className="reader__switch">
      <Switch
        size="sm"
        checked={shown}
        label={t("reader.showRemoved")}
        onChange={(event) => {
          onChoose(event.currentTarget.checked);
        }}
      />
      {shown && <span className="reader__legend">{t("reader.removedLegend")}</span>}
    </div>
  );
}
