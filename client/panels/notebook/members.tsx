import { CloseButton } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CurrentCollection, KnownReferent } from "../../../graph/model/notebook.ts";
import { changeCollection } from "../../api/notebook.ts";
import { actorsQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { select } from "../../state/changes.ts";
import { isolated, nameFor } from "../../state/names.ts";
import { selectionOf } from "../../state/view-state.ts";
import { useToasts } from "../../toasts.tsx";
import { useView } from "../../view-store.tsx";
import { Name } from "../actor-name.tsx";
import { useUserName } from "../identity/use-user-name.ts";
import { NamedList } from "../named-list.tsx";

interface Props {
  readonly collection: CurrentCollection;
  readonly onLeave: () => void;
}

/** Whom a collection holds, each actor once; each leads to its page, and can be taken out. */
export function Members({ collection: { id, members }, onLeave }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { apply } = useView();
  const leave = useLeaveOut(id);
  const once = [...new Map(members.map((member) => [member.actor ?? member.id, member])).values()];
  const known = once.flatMap(({ actor }) => actor ?? []);
  const { data: actors = [] } = useQuery({ ...actorsQuery(known), enabled: known.length > 0 });
  const names = new Map(actors.map((actor) => [actor.id, nameFor(actor, language)]));
  const nameOf = ({ actor, name }: KnownReferent): string => names.get(actor ?? "") ?? name;
  return (
    <NamedList items={once}>
      {(member) => (
        <span className="member">
          {member.actor === null ? (
            <span className="soft">
              <Name>{member.name}</Name> · {t("watch.notNamed")}
            </span>
          ) : (
            <button
              type="button"
              className="drawer-link"
              onClick={() => {
                apply(select(selectionOf([member.actor ?? ""])));
                onLeave();
              }}
            >
              <Name>{nameOf(member)}</Name>
            </button>
          )}
          <CloseButton
            size="xs"
            aria-label={t("collection.leaveOut", { name: isolated(nameOf(member)) })}
            onClick={() => {
              leave(member, nameOf(member));
            }}
          />
        </span>
      )}
    </NamedList>
  );
}

/** Takes a member out, says so, and offers to put it back. */
function useLeaveOut(id: string): (member: KnownReferent, name: string) => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const say = useToasts();
  const [user] = useUserName();
  return ({ id: referent, actor }, name) => {
    const failed = (): void => {
      say({ text: t("toast.failed") });
    };
    const putBack = (): void => {
      changeCollection(client, id, { add: [actor ?? referent], user }).then(() => {
        say({ text: t("toast.undone") });
      }, failed);
    };
    changeCollection(client, id, { leaveOut: [actor ?? referent], user }).then(() => {
      const text = t("collection.left", { name: isolated(name) });
      // Whom no document names cannot be put in.
      say(actor === null ? { text } : { text, undo: putBack });
    }, failed);
  };
}
