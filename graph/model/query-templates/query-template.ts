import type { Language } from "../language.ts";
import type { ParameterKind } from "../query-parameter.ts";

export type Words = Readonly<Record<Language, string>>;

export interface TemplateParameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly label: Words;
  /** What it starts with; names are ones that the sample news have. */
  readonly value: string | number;
  /** Where only these make sense. */
  readonly choices?: readonly string[];
}

export type TemplateTopic = "who" | "ties" | "time" | "sources" | "evidence";

/** A question that people ask of this graph, answered by a query in the Cypher that both engines run. */
export interface QueryTemplate {
  readonly id: string;
  readonly topic: TemplateTopic;
  readonly title: Words;
  /** One sentence: what the answer says, and what it does not. */
  readonly explanation: Words;
  readonly parameters: readonly TemplateParameter[];
  readonly cypher: string;
}

export const TOPICS: readonly { readonly topic: TemplateTopic; readonly title: Words }[] = [
  { topic: "who", title: { en: "Who", ar: "مَن" } },
  { topic: "ties", title: { en: "Ties", ar: "الروابط" } },
  { topic: "time", title: { en: "Time", ar: "الزمن" } },
  { topic: "sources", title: { en: "Sources", ar: "المصادر" } },
  { topic: "evidence", title: { en: "Evidence and doubt", ar: "الأدلة والشكوك" } },
];
