import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { judgementsQuery } from "../../api/identity.ts";
import { entriesOf } from "../../state/ledger.ts";
import { Answer } from "../answer.tsx";
import { typedDirection } from "../typed-direction.ts";
import { LedgerList } from "./ledger-list.tsx";
import { useUserName } from "./use-user-name.ts";

/** Everything that people have decided about identity, newest first, each to be taken back. */
export function Ledger({ onTakenBack }: { readonly onTakenBack: () => void }) {
  const { t } = useTranslation();
  const ledger = useQuery(judgementsQuery());
  const [user, setUser] = useUserName();
  return (
    <section className="ledger-page" aria-label={t("queue.ledger")} tabIndex={0}>
      <TextInput
        className="ledger-page__user"
        size="sm"
        label={t("ledger.user")}
        description={t("ledger.userHelp")}
        maxLength={100}
        {...typedDirection(user)}
        value={user}
        onChange={(event) => {
          setUser(event.currentTarget.value);
        }}
      />
      <Answer query={ledger} lines={8}>
        {({ judgements, total }) => (
          <>
            <LedgerList entries={entriesOf(judgements)} onTakenBack={onTakenBack} />
            {total > judgements.length && (
              <p className="soft">{t("evidence.shown", { shown: judgements.length, total })}</p>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}
