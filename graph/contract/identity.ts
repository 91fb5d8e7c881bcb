/** The wire of identity: names, decisions about them, the ledger, and the merge queue. */
import { z } from "zod";
import type { CandidatePage } from "../model/candidate.ts";
import type { Decision, Judgement } from "../model/judgement.ts";
import { idsOf, VERDICTS } from "../model/judgement.ts";
import type { Name, NameLink } from "../model/name.ts";
import { REASON_KINDS } from "../model/reason.ts";
import {
  actorIdSchema,
  actorSchema,
  actorTypeSchema,
  documentIdSchema,
  listedSchema,
  pageQuerySchema,
} from "./schemas.ts";
import { writtenLine, writtenText } from "./written-text.ts";

/** How many decisions one action may hold. */
const MOST_DECISIONS = 2000;

/** How many names one split may speak of: more than any actor has. */
const MOST_SPLIT = 10_000;

/** How many pairs of a name and a document one decision about namesakes may come to. */
const MOST_NAMESAKES = 10_000;

const count = z.int().min(0);
const share = z.number().min(0).max(1);

/** A name's id never changes and has the form of an actor's. */
const nameIdSchema = actorIdSchema;

const knownAsSchema = z.object({ en: z.string().exactOptional(), ar: z.string().exactOptional() });

const nameSchema = z
  .object({
    id: nameIdSchema,
    type: actorTypeSchema,
    name: z.string(),
    mentions: count,
    actor: actorIdSchema,
    knownAs: knownAsSchema.nullable(),
    watched: z.object({ knownAs: knownAsSchema, listed: listedSchema, entries: z.array(nameIdSchema) }).exactOptional(),
    namesake: z.object({ of: nameIdSchema, document: documentIdSchema }).exactOptional(),
  })
  .meta({ id: "Name" }) satisfies z.ZodType<Name>;

const likeness = {
  likeness: share,
  reasons: z.array(
    z.object({ kind: z.enum(REASON_KINDS), left: z.string(), right: z.string() }).meta({ id: "Reason" }),
  ),
};

const nameLinkSchema = z
  .object({ left: nameIdSchema, right: nameIdSchema, ...likeness })
  .meta({ id: "NameLink" }) satisfies z.ZodType<NameLink>;

export const actorNamesSchema = z
  .object({ names: z.array(nameSchema), links: z.array(nameLinkSchema) })
  .meta({ id: "ActorNames" });

const candidateSideSchema = z.object({ name: z.object({ id: nameIdSchema, name: z.string() }), actor: actorSchema });

export const candidatePageSchema = z
  .object({
    candidates: z.array(
      z.object({ left: candidateSideSchema, right: candidateSideSchema, ...likeness }).meta({ id: "Candidate" }),
    ),
    total: count,
    decided: count,
    settled: share,
  })
  .meta({ id: "CandidatePage" }) satisfies z.ZodType<CandidatePage>;

/** `watched`: only pairs of which one or both are on a watch list. */
export const candidatesQuerySchema = pageQuerySchema.extend({ watched: z.enum(["0", "1"]).default("0") });

const left = nameIdSchema;
const nameToShow = writtenLine(200);
const user = writtenLine(100);
const note = writtenText(2000);

/** What each sort of decision holds. */
const sameOrNot = z.strictObject({ verdict: z.enum(VERDICTS), left, right: nameIdSchema });
const rename = z.strictObject({
  verdict: z.literal("rename"),
  left,
  language: z.enum(["en", "ar"]),
  value: nameToShow,
});
const retype = z.strictObject({ verdict: z.literal("retype"), left, value: actorTypeSchema });
const hide = z.strictObject({ verdict: z.literal("hide"), left });

const split = z.strictObject({
  verdict: z.literal("split"),
  groups: z
    .array(z.array(nameIdSchema).min(1).readonly())
    .min(2)
    .refine((groups) => groups.flat().length <= MOST_SPLIT, `A split speaks of ${MOST_SPLIT} names at most.`)
    .refine((groups) => new Set(groups.flat()).size === groups.flat().length, "A name stands in it twice.")
    .readonly(),
});

const someOnce = (id: z.ZodString): z.ZodType<readonly string[]> =>
  z
    .array(id)
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length, "An id stands in it twice.")
    .readonly();

const namesake = z.strictObject({
  verdict: z.literal("namesake"),
  names: someOnce(nameIdSchema),
  documents: someOnce(documentIdSchema),
});

const isBounded = (decision: Decision): boolean =>
  decision.verdict !== "namesake" || decision.names.length * decision.documents.length <= MOST_NAMESAKES;
const TOO_MANY = { path: ["documents"], message: `Names times documents are ${MOST_NAMESAKES} at most.` };

/** A name is itself, whatever anybody decides. */
const OTHER_NAME = {
  path: ["right"],
  message: "It is the same id as left; a decision is about two different ones.",
};
const isAboutTwo = (decision: object): boolean =>
  !("right" in decision && "left" in decision && decision.left === decision.right);

const decisionSchema = z
  .discriminatedUnion("verdict", [sameOrNot, split, namesake, rename, retype, hide])
  .refine(isAboutTwo, OTHER_NAME)
  .refine(isBounded, TOO_MANY)
  .meta({ id: "Decision" }) satisfies z.ZodType<Decision>;

/** What a decision settles: of one action, there is one for each. */
function subjectOf(decision: Decision): string {
  if ("names" in decision) return ["namesake", ...decision.names, ...decision.documents].join(" ");
  if ("right" in decision || "groups" in decision) return [...idsOf(decision)].sort().join(" ");
  return `${decision.verdict} ${decision.left} ${decision.verdict === "rename" ? decision.language : ""}`;
}

const decisionsSchema = z
  .array(decisionSchema)
  .min(1)
  .max(MOST_DECISIONS)
  .refine(
    (decisions) => new Set(decisions.map(subjectOf)).size === decisions.length,
    "Two of them decide the same thing; send one of these.",
  );

/** The server adds the action and the time. */
export const judgeSchema = z.strictObject({
  decisions: decisionsSchema,
  user: user.default("local"),
  note: note.optional(),
});

const actionSchema = z.string().regex(/^[\w-]{1,64}$/, "An action is the id that deciding answered with.");
const moment = z.iso.datetime({ precision: 3 });

/** A person's act of deciding, as it was taken down; `actor` is who the first decision speaks of, after it. */
export const judgedSchema = z.object({ action: actionSchema, at: moment, actor: actorIdSchema });

export const undoSchema = z.strictObject({ action: actionSchema });

const ledgerFields = {
  id: z.string().regex(/^j-[0-9a-f]{20}$/),
  action: actionSchema,
  user,
  at: moment,
  note: note.nullable(),
  undone: moment.nullable(),
};

export const judgementSchema = z
  .discriminatedUnion("verdict", [
    sameOrNot.extend(ledgerFields),
    split.extend(ledgerFields),
    namesake.extend(ledgerFields),
    rename.extend(ledgerFields),
    retype.extend(ledgerFields),
    hide.extend(ledgerFields),
  ])
  .refine(isAboutTwo, OTHER_NAME)
  .refine(isBounded, TOO_MANY)
  .meta({ id: "Judgement" }) satisfies z.ZodType<Judgement>;

export const judgementsQuerySchema = pageQuerySchema.extend({ actor: actorIdSchema.optional() });

export const judgementPageSchema = z
  .object({ judgements: z.array(judgementSchema), total: count })
  .meta({ id: "JudgementPage" });

export const importReportSchema = z
  .object({
    added: count,
    known: count,
    /** Lines count from 1. */
    rejected: z.array(z.object({ line: z.int().min(1), reason: z.string() })),
  })
  .meta({ id: "ImportReport" });
