/** What a query can ask for, as the graph stands: for completion, and to say that a word is unknown. */

export interface SchemaProperty {
  readonly name: string;
  /** As found in a sample of the values, most frequent first. */
  readonly types: readonly PropertyType[];
}

export type PropertyType = "text" | "integer" | "decimal" | "boolean" | "date" | "list" | "other";

/** A label of nodes or a type of relationships, with the properties that a sample of its bearers has. */
export interface SchemaEntry {
  readonly name: string;
  readonly properties: readonly SchemaProperty[];
}

export interface QuerySchema {
  readonly engine: "embedded" | "neo4j";
  readonly labels: readonly SchemaEntry[];
  readonly relationshipTypes: readonly SchemaEntry[];
}
