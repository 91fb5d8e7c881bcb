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

/** What sort of tie a relation is; relations of one family share a colour. */
export type RelationFamily = "office" | "belonging" | "contact" | "support" | "reproach" | "violence";

/** Colours of ties, at least 3:1 against the page background (WCAG 1.4.11), apart for the usual colour blindnesses. */
const RELATION_COLOURS: Readonly<Record<RelationFamily, ActorTypeDefinition["colour"]>> = {
  office: { light: "#3b5bdb", dark: "#91a7ff" },
  belonging: { light: "#5f6b7a", dark: "#adb5bd" },
  contact: { light: "#0b7285", dark: "#66d9e8" },
  support: { light: "#2b8a3e", dark: "#8ce99a" },
  reproach: { light: "#b35c00", dark: "#ffc078" },
  violence: { light: "#c92a2a", dark: "#ff8787" },
};

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
  en: string,
  ar: string,
  joins: readonly Join[] = EACH_OTHER,
  directed = true,
) {
  return { type, family, label: { en, ar }, colour: RELATION_COLOURS[family], joins, directed };
}

/**
 * Every relation that is looked for in texts. The label reads subject, label, object (“Zayd leads the Movement”). One that
 * is not directed says the same both ways round.
 */
const RELATION_TABLE = [
  relation("LEADS", "office", "leads", "يقود", OFFICE),
  relation("HOLDS_OFFICE", "office", "holds an office in", "يشغل منصباً في", OFFICE),
  relation("SPOKESPERSON_FOR", "office", "speaks for", "ناطق باسم", [...OFFICE, [PERSON, PERSON]]),
  relation("MEMBER_OF", "belonging", "is a member of", "عضو في", [[PERSON, ORG]]),
  relation("PART_OF", "belonging", "is part of", "جزء من", [[ORG, ORG]]),
  relation(
    "ALSO_KNOWN_AS",
    "belonging",
    "is also known as",
    "يُعرف أيضاً باسم",
    [
      [PERSON, PERSON],
      [ORG, ORG],
      [PLACE, PLACE],
    ],
    false,
  ),
  relation("LOCATED_IN", "belonging", "is in", "يقع في", [
    [ORG, PLACE],
    [PLACE, PLACE],
  ]),
  relation("APPOINTED", "office", "appointed", "عيّن", [
    [PERSON, PERSON],
    [ORG, PERSON],
    [PLACE, PERSON],
  ]),
  relation("MET_WITH", "contact", "met", "التقى", EACH_OTHER, false),
  relation("NEGOTIATED_WITH", "contact", "negotiated with", "تفاوض مع", EACH_OTHER, false),
  relation("AGREED_WITH", "contact", "made an agreement with", "اتفق مع", EACH_OTHER, false),
  relation("VISITED", "contact", "visited", "زار"),
  relation("SUPPORTED", "support", "supported", "دعم"),
  relation("PRAISED", "support", "praised", "امتدح"),
  relation("ACCUSED", "reproach", "accused", "اتهم"),
  relation("CONDEMNED", "reproach", "condemned", "أدان"),
  relation("WARNED", "reproach", "warned", "حذّر"),
  relation("THREATENED", "reproach", "threatened", "هدّد"),
  relation("SANCTIONED", "reproach", "imposed sanctions on", "فرض عقوبات على"),
  relation("ATTACKED", "violence", "attacked", "هاجم"),
  relation("DETAINED", "violence", "detained", "اعتقل", [
    [PERSON, PERSON],
    [ORG, PERSON],
    [PLACE, PERSON],
  ]),
  relation("KILLED", "violence", "killed", "قتل", [
    [PERSON, PERSON],
    [ORG, PERSON],
    [PLACE, PERSON],
  ]),
] as const;

export type RelationType = (typeof RELATION_TABLE)[number]["type"];

export interface RelationTypeDefinition {
  readonly type: RelationType;
  readonly family: RelationFamily;
  readonly label: Words;
  readonly colour: ActorTypeDefinition["colour"];
  readonly joins: readonly Join[];
  readonly directed: boolean;
}

export const RELATION_TYPES: readonly RelationTypeDefinition[] = RELATION_TABLE;
