/** Parameters that several templates take. */
import type { TemplateParameter } from "./query-template.ts";

export function limit(value: number): TemplateParameter {
  return { name: "limit", kind: "integer", label: { en: "Rows at most", ar: "أقصى عدد للصفوف" }, value };
}

export function atLeast(value: number, en: string, ar: string): TemplateParameter {
  return { name: "least", kind: "integer", label: { en, ar }, value };
}

export function actorNamed(value: string, name = "name"): TemplateParameter {
  return {
    name,
    kind: "text",
    label: { en: "Name, in any spelling", ar: "الاسم بأي تهجئة" },
    value,
  };
}

export function typeOf(value: string): TemplateParameter {
  return {
    name: "type",
    kind: "text",
    label: { en: "Type", ar: "النوع" },
    value,
    choices: ["PERSON", "ORG", "PLACE"],
  };
}

export function day(name: "from" | "to", value: string): TemplateParameter {
  const label = name === "from" ? { en: "From (day)", ar: "من (تاريخ)" } : { en: "To (day)", ar: "إلى (تاريخ)" };
  return { name, kind: "date", label, value };
}

/** The condition that an actor bears a name; a name in Arabic finds it as well as one in Latin letters. */
export function bears(actor: string, parameter: string): string {
  return `(${actor}.name = $${parameter} OR ${actor}.nameAr = $${parameter} OR $${parameter} IN ${actor}.aliases)`;
}
