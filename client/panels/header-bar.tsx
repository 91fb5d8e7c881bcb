import { ActionIcon, Button, Menu, Tooltip, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCheck,
  IconCommand,
  IconDeviceDesktop,
  IconKeyboard,
  IconMoon,
  IconSun,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useCommands } from "../commands/command-context.ts";
import { backToOverview, select } from "../state/changes.ts";
import { NOTHING_SELECTED } from "../state/view-state.ts";
import { changeLanguage } from "../i18n/i18n.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useToasts } from "../toasts.tsx";
import { useView } from "../view-store.tsx";
import { ConsoleButton } from "./console/console-button.tsx";
import { IntakeButton } from "./intake/intake-button.tsx";
import { NotebookButton } from "./notebook/notebook-button.tsx";
import { QueueButton } from "./queue/queue-button.tsx";
import { SearchBox } from "./search-box.tsx";

/** The bar at the top: the name, the search, reading news in, the merge queue, the notebook, undo and redo, language and colours. */
export function HeaderBar() {
  const { t } = useTranslation();
  const { apply } = useView();
  const home = (): void => {
    apply((state) => select(NOTHING_SELECTED)(backToOverview(state)));
  };
  return (
    <header className="header">
      <h1 style={{ margin: 0 }}>
        <button type="button" className="header__brand" onClick={home} title={t("app.home")}>
          <img src="/icon.svg" alt="" />
          <span>{t("app.name")}</span>
        </button>
      </h1>
      <SearchBox />
      <div className="header__tools">
        <IntakeButton />
        <HelpButton />
        <QueueButton />
        <ConsoleButton />
        <NotebookButton />
        <HistoryButtons />
        <LanguageSwitch />
        <ColourMenu />
      </div>
    </header>
  );
}

function HistoryButtons() {
  const { t } = useTranslation();
  const { undo, redo } = useCommands();
  return (
    <div className="header__history">
      <Tooltip label={`${t("history.undo")} (Ctrl+Z)`}>
        <ActionIcon
          variant="subtle"
          size="lg"
          color="gray"
          aria-label={t("history.undo")}
          onClick={undo}
          disabled={undo === undefined}
        >
          <IconArrowBackUp className="mirrored" size={20} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${t("history.redo")} (Ctrl+Shift+Z)`}>
        <ActionIcon
          variant="subtle"
          size="lg"
          color="gray"
          aria-label={t("history.redo")}
          onClick={redo}
          disabled={redo === undefined}
        >
          <IconArrowForwardUp className="mirrored" size={20} />
        </ActionIcon>
      </Tooltip>
      <span className="header__rule" />
    </div>
  );
}

function HelpButton() {
  const { t } = useTranslation();
  const { palette, help } = useCommands();
  return (
    <>
      <Tooltip label={`${t("command.palette")} (Ctrl+K)`}>
        <ActionIcon variant="subtle" size="lg" color="gray" aria-label={t("command.palette")} onClick={palette}>
          <IconCommand size={20} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${t("command.help")} (?)`}>
        <ActionIcon variant="subtle" size="lg" color="gray" aria-label={t("command.help")} onClick={help}>
          <IconKeyboard size={20} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const { language } = useLanguage();
  const say = useToasts();
  const other = language === "en" ? "ar" : "en";
  const change = (): void => {
    changeLanguage(i18n, other).catch(() => {
      say({ text: t("error.offline") });
    });
  };
  return (
    <Button variant="subtle" color="gray" size="compact-md" lang={other} onClick={change}>
      {t("language.switch")}
    </Button>
  );
}

const SCHEMES = [
  { scheme: "auto", phrase: "theme.auto", Icon: IconDeviceDesktop },
  { scheme: "light", phrase: "theme.light", Icon: IconSun },
  { scheme: "dark", phrase: "theme.dark", Icon: IconMoon },
] as const satisfies readonly {
  readonly scheme: MantineColorScheme;
  readonly phrase: string;
  readonly Icon: unknown;
}[];

function ColourMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const current = SCHEMES.find(({ scheme }) => scheme === colorScheme) ?? SCHEMES[0];
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" color="gray" aria-label={t("theme.label")}>
          <current.Icon size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {SCHEMES.map(({ scheme, phrase, Icon }) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={16} />}
            rightSection={scheme === colorScheme ? <IconCheck size={16} /> : null}
            onClick={() => {
              setColorScheme(scheme);
            }}
          >
            {t(phrase)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
