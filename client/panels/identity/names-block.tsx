import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { judgementsQuery, namesQuery } from "../../api/identity.ts";
import { entriesOf } from "../../state/ledger.ts";
import { Answer } from "../answer.tsx";
import { LedgerList } from "./ledger-list.tsx";
import { NameChoice } from "./name-choice.tsx";
import { WhyOne } from "./why-one.tsx";
import "../../styles/identity.css";

/** The names an actor is made of, why they are one actor, and ways to take them apart. */
export default function NamesBlock({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const names = useQuery(namesQuery(actor.id));
  const ledger = useQuery(judgementsQuery(actor.id));
  return (
    <section className="block" aria-label={t("identity.names")}>
      <h3 className="block__title">{t("identity.names")}</h3>
      <Answer query={names} lines={4}>
        {(data) => (
          <>
            <NameChoice key={data.names.map(({ id }) => id).join()} actor={actor} names={data.names} />
            {data.names.length > 1 && (
              <WhyOne names={data.names} links={data.links} judgements={ledger.data?.judgements ?? []} />
            )}
          </>
        )}
      </Answer>
      <h4 className="identity__title">{t("identity.history")}</h4>
      <Answer query={ledger} lines={2}>
        {({ judgements }) => <LedgerList entries={entriesOf(judgements)} />}
      </Answer>
    </section>
  );
}
