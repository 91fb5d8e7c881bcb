/**
 * The ontology: every type of actor and relation, with its words, colours and shapes, in one table.
 * No other file spells a type's label, colour or phrase; the client is served this table.
 */
import type { Language } from "./language.ts";

/** The wire name of an actor's type, as `extract` and the gold files write it. */
export type ActorType = "PERSON" | "ORG" | "PLACE";

/** The second label of an actor node in the graph, `(:Actor:Person)`. */
export type ActorLabel = "Person" | "Organization" | "Place";

type Words = Readonly<Record<Language, string>>;

export interface ActorTypeDefinition {
  readonly type: ActorType;
  readonly label: ActorLabel;
  readonly one: Words;
  readonly many: Words;
  /** Fill colours, both at least 3:1 against their page background (WCAG 1.4.11). */
  readonly colour: { readonly light: string; readonly dark: string };
  /** A Cytoscape node shape, so that types are told apart without colour. */
  readonly shape: "ellipse" | "round-rectangle" | "round-diamond";
}

export const ACTOR_TYPES: readonly ActorTypeDefinition[] = [
  {
    type: "PERSON",
    label: "Person",
    one: { en: "Person", ar: "شخص" },
    many: { en: "People", ar: "أشخاص" },
    colour: { light: "#2f6fde", dark: "#7fabff" },
    shape: "ellipse",
  },
  {
    type: "ORG",
    label: "Organization",
    one: { en: "Organization", ar: "جهة" },
    many: { en: "Organizations", ar: "جهات" },
    colour: { light: "#c2571a", dark: "#ff9d5c" },
    shape: "round-rectangle",
  },
  {
    type: "PLACE",
    label: "Place",
    one: { en: "Place", ar: "مكان" },
    many: { en: "Places", ar: "أماكن" },
    colour: { light: "#1f7a5a", dark: "#5cc9a0" },
    shape: "round-diamond",
  },
];

/** What sort of tie a relation is: relations of one family are drawn in one colour. */
export type RelationFamily = "office" | "belonging" | "contact" | "support" | "reproach" | "violence";

export interface RelationFamilyDefinition {
  readonly family: RelationFamily;
  readonly label: Words;
  /** At least 3:1 against the page background (WCAG 1.4.11), apart for the usual colour blindnesses. */
  readonly colour: ActorTypeDefinition["colour"];
}

export const RELATION_FAMILIES: readonly RelationFamilyDefinition[] = [
  { family: "office", label: { en: "Offices", ar: "مناصب" }, colour: { light: "#3b5bdb", dark: "#91a7ff" } },
  { family: "belonging", label: { en: "Belonging", ar: "انتماء" }, colour: { light: "#5f6b7a", dark: "#adb5bd" } },
  { family: "contact", label: { en: "Contact", ar: "تواصل" }, colour: { light: "#0b7285", dark: "#66d9e8" } },
  { family: "support", label: { en: "Support", ar: "دعم" }, colour: { light: "#2b8a3e", dark: "#8ce99a" } },
  { family: "reproach", label: { en: "Reproach", ar: "إدانة وتهديد" }, colour: { light: "#b35c00", dark: "#ffc078" } },
  { family: "violence", label: { en: "Violence", ar: "عنف" }, colour: { light: "#c92a2a", dark: "#ff8787" } },
];

/** Types of actor a relation may join, subject first. */
type Join = readonly [subject: ActorType, object: ActorType];

const [PERSON, ORG, PLACE] = ["PERSON", "ORG", "PLACE"] as const;
const OFFICE: readonly Join[] = [
  [PERSON, ORG],
  [PERSON, PLACE],
];
/** A place stands for its government, as news writes it: “Washington accused Moscow”. */
const EACH_OTHER: readonly Join[] = [PERSON, ORG, PLACE].flatMap((subject) =>
  [PERSON, ORG, PLACE].map((object): Join => [subject, object]),
);

function relation<Type extends string>(
  type: Type,
  family: RelationFamily,
  label: readonly [en: string, ar: string],
  inverse: readonly [en: string, ar: string] | "undirected",
  joins: readonly Join[] = EACH_OTHER,
) {
  const [en, ar] = label;
  const [inverseEn, inverseAr] = inverse === "undirected" ? label : inverse;
  const words = { label: { en, ar }, inverse: { en: inverseEn, ar: inverseAr } };
  return { type, family, ...words, joins, directed: inverse !== "undirected" };
}

const ON_A_PERSON: readonly Join[] = [
  [PERSON, PERSON],
  [ORG, PERSON],
  [PLACE, PERSON],
];
const OF_ONE_TYPE: readonly Join[] = [
  [PERSON, PERSON],
  [ORG, ORG],
  [PLACE, PLACE],
];
const IN_A_PLACE: readonly Join[] = [
  [ORG, PLACE],
  [PLACE, PLACE],
];

/**
 * Every relation that is looked for in texts. The label reads subject, label, object (“Zayd leads the Movement”), its inverse
 * the other way round. One without direction says the same both ways.
 */
const RELATION_TABLE = [
  relation("LEADS", "office", ["leads", "يقود"], ["is led by", "بقيادة"], OFFICE),
  relation(
    "HOLDS_OFFICE",
    "office",
    ["holds an office in", "يشغل منصباً في"],
    ["has among its officials", "من مسؤوليه"],
    OFFICE,
  ),
  relation(
    "SPOKESPERSON_FOR",
    "office",
    ["speaks for", "ناطق باسم"],
    ["has as spokesperson", "الناطق باسمه"],
    [...OFFICE, [PERSON, PERSON]],
  ),
  relation("APPOINTED", "office", ["appointed", "عيّن"], ["was appointed by", "عُيّن من قبل"], ON_A_PERSON),
  relation("MEMBER_OF", "belonging", ["is a member of", "عضو في"], ["has as member", "من أعضائه"], [[PERSON, ORG]]),
  relation("PART_OF", "belonging", ["is part of", "جزء من"], ["includes", "يضم"], [[ORG, ORG]]),
  relation("ALSO_KNOWN_AS", "belonging", ["is also known as", "يُعرف أيضاً باسم"], "undirected", OF_ONE_TYPE),
  relation("LOCATED_IN", "belonging", ["is in", "يقع في"], ["is where to find", "يقع فيه"], IN_A_PLACE),
  relation("MET_WITH", "contact", ["met", "التقى"], "undirected"),
  relation("NEGOTIATED_WITH", "contact", ["negotiated with", "تفاوض مع"], "undirected"),
  relation("AGREED_WITH", "contact", ["made an agreement with", "اتفق مع"], "undirected"),
  relation("VISITED", "contact", ["visited", "زار"], ["was visited by", "زاره"]),
  relation("SUPPORTED", "support", ["supported", "دعم"], ["was supported by", "دعمه"]),
  relation("PRAISED", "support", ["praised", "امتدح"], ["was praised by", "امتدحه"]),
  relation("ACCUSED", "reproach", ["accused", "اتهم"], ["was accused by", "اتهمه"]),
  relation("CONDEMNED", "reproach", ["condemned", "أدان"], ["was condemned by", "أدانه"]),
  relation("WARNED", "reproach", ["warned", "حذّر"], ["was warned by", "حذّره"]),
  relation("THREATENED", "reproach", ["threatened", "هدّد"], ["was threatened by", "هدّده"]),
  relation(
    "SANCTIONED",
    "reproach",
    ["imposed sanctions on", "فرض عقوبات على"],
    ["was put under sanctions by", "فرض عليه عقوبات"],
  ),
  relation("ATTACKED", "violence", ["attacked", "هاجم"], ["was attacked by", "هاجمه"]),
  relation("DETAINED", "violence", ["detained", "اعتقل"], ["was detained by", "اعتقله"], ON_A_PERSON),
  relation("KILLED", "violence", ["killed", "قتل"], ["was killed by", "قتله"], ON_A_PERSON),
] as const;

export type RelationType = (typeof RELATION_TABLE)[number]["type"];

export interface RelationTypeDefinition {
  readonly type: RelationType;
  readonly family: RelationFamily;
  readonly label: Words;
  /** Said from the other end: “is led by”. */
  readonly inverse: Words;
  readonly joins: readonly Join[];
  readonly directed: boolean;
}

export const RELATION_TYPES: readonly RelationTypeDefinition[] = RELATION_TABLE;
