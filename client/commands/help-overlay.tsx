import { useTranslation } from "react-i18next";
import { groupBy } from "../../graph/model/group-by.ts";
import { TitledDialog } from "../panels/titled-dialog.tsx";
import { COMMAND_GROUPS, KEY_COMMANDS } from "./command-table.ts";
import { KeyCaps } from "./key-caps.tsx";
import "../styles/commands.css";

/** All keys, and what the pointer does. */
export default function HelpOverlay({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const groups = groupBy(KEY_COMMANDS, ({ group }) => group);
  return (
    <TitledDialog title={t("help.title")} size="min(860px, 94vw)" onClose={onClose}>
      <div className="help">
        {[...groups].map(([group, commands]) => (
          <section key={group} className="help__group">
            <h3 className="block__title">{t(COMMAND_GROUPS[group])}</h3>
            <dl className="help__keys">
              {commands.map(({ id, phrase, keys: [key] }) => (
                <div key={id}>
                  <dt>{t(phrase)}</dt>
                  <dd>
                    <KeyCaps keys={key} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section className="help__group">
          <h3 className="block__title">{t("help.canvas")}</h3>
          <p className="help__text">{t("canvas.help")}</p>
          <p className="help__text">{t("help.pointer")}</p>
        </section>
      </div>
    </TitledDialog>
  );
}
