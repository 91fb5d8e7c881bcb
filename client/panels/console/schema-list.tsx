import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { SchemaEntry } from "../../../graph/model/query-schema.ts";
import { querySchemaQuery } from "../../api/query.ts";
import { Answer } from "../answer.tsx";

/** What the graph has now: labels and types, each with the properties that were found on some of its bearers. */
export function SchemaList() {
  const { t } = useTranslation();
  const schema = useQuery(querySchemaQuery);
  return (
    <Answer query={schema}>
      {({ labels, relationshipTypes }) => (
        <>
          <Entries title={t("console.labels")} entries={labels} lead="(:" end=")" />
          <Entries title={t("console.types")} entries={relationshipTypes} lead="-[:" end="]-" />
        </>
      )}
    </Answer>
  );
}

interface Props {
  readonly title: string;
  readonly entries: readonly SchemaEntry[];
  readonly lead: string;
  readonly end: string;
}

function Entries({ title, entries, lead, end }: Props) {
  return (
    <section className="shelf-group">
      <h3>{title}</h3>
      {entries.map(({ name, properties }) => (
        <details key={name} className="schema-entry" dir="ltr">
          <summary>
            <code>{`${lead}${name}${end}`}</code>
          </summary>
          <ul>
            {properties.map((property) => (
              <li key={property.name}>
                <code>{property.name}</code> <span className="soft">{property.types.join(", ")}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
