import { ActionIcon, Button, Menu, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCheck,
  IconCommand,
  IconDeviceDesktop,
  IconKeyboard,
  IconMoon,
  IconNotebook,
  IconSun,
  IconTerminal2,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useCommands } from "../commands/command-context.ts";
import { backToOverview, select } from "../state/changes.ts";
import { NOTHING_SELECTED } from "../state/view-state.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useView } from "../view-store.tsx";
import { HeaderTool } from "./header-tool.tsx";
import { IntakeButton } from "./intake/intake-button.tsx";
import { QueueButton } from "./queue/queue-button.tsx";
import { SearchBox } from "./search-box.tsx";

/** The bar at the top: the name, the search, reading news in, the merge queue, the notebook, undo and redo, language and colours. */
export function HeaderBar() {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { palette, help, console, views } = useCommands();
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
        <HeaderTool label={t("command.palette")} keys="mod+K" Sign={IconCommand} onClick={palette} />
        <span className="header__help">
          <HeaderTool label={t("command.help")} keys="?" Sign={IconKeyboard} onClick={help} />
        </span>
        <QueueButton />
        <HeaderTool
          label={t("console.title")}
          keys="q"
          Sign={IconTerminal2}
          isOpen={state.room === "console"}
          onClick={console}
        />
        <HeaderTool label={t("notebook.title")} Sign={IconNotebook} onClick={views} />
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
      <HeaderTool label={t("history.undo")} keys="mod+Z" Sign={IconArrowBackUp} className="mirrored" onClick={undo} />
      <HeaderTool
        label={t("history.redo")}
        keys="mod+shift+Z"
        Sign={IconArrowForwardUp}
        className="mirrored"
        onClick={redo}
      />
      <span className="header__rule" />
    </div>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { language: change } = useCommands();
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      lang={language === "en" ? "ar" : "en"}
      {...(change !== undefined && { onClick: change })}
    >
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
