import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { addCollection, collectionsQuery } from "../../api/notebook.ts";
import { isolated } from "../../state/names.ts";
import { selectedActors } from "../../state/view-state.ts";
import { useToasts } from "../../toasts.tsx";
import { useView } from "../../view-store.tsx";
import { Answer } from "../answer.tsx";
import { useUserName } from "../identity/use-user-name.ts";
import { KeptCollection } from "./kept-collection.tsx";
import { TitleForm } from "./title-form.tsx";

/** Makes a collection of what is selected, and lists those that there are. */
export function CollectionsTab({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const query = useQuery(collectionsQuery);
  const actors = selectedActors(useView().state.selection);
  const say = useToasts();
  const [user] = useUserName();
  return (
    <>
      <TitleForm
        begin={{ title: "", notes: "" }}
        confirm={actors.length === 0 ? t("collection.makeEmpty") : t("collection.make", { count: actors.length })}
        onConfirm={async ({ title, notes }) => {
          await addCollection(client, { title, notes, actors, user });
          say({ text: t("views.saved", { title: isolated(title) }) });
        }}
      />
      <h3 className="block__title">{t("views.kept")}</h3>
      <Answer query={query}>
        {(collections) =>
          collections.length === 0 ? (
            <p className="soft">{t("collection.none")}</p>
          ) : (
            <ul className="kept-list">
              {collections.map((collection) => (
                <KeptCollection key={collection.id} collection={collection} onLeave={onLeave} />
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}
