/** The lines of a dossier, the same in every format but for how a name is kept apart from what stands around it. */
import type { Actor } from "../../model/actor.ts";
import type { ProvenRelation, ProvenTie } from "./dossier.ts";
import { countsOf, labelOf, namesOf, otherNames, periodOf, sayingOf, strengthOf, typeOf } from "./wording.ts";

/** Text of any language and from anywhere, as the format can hold it: escaped, and with a direction of its own. */
export type Isolate = (text: string) => string;

/** A reference to a sentence of the dossier by its number, as the format links it. */
export type Refer = (number: number) => string;

/** Of how many wordings of a relation the dossier tells. */
const MOST_WORDINGS = 3;

export function actorLine(actor: Actor, isolate: Isolate, strong: (text: string) => string): string {
  const others = otherNames(actor).map(isolate);
  const also = others.length === 0 ? "" : `; also ${others.join(", ")}`;
  return `${strong(titleOf(actor, isolate))} (${typeOf(actor)}): ${countsOf(actor)}, ${periodOf(actor)}${also}`;
}

export function tieTitle({ ends }: ProvenTie, isolate: Isolate): string {
  return ends.map((end) => titleOf(end, isolate)).join(" — ");
}

export function tieLine({ tie }: ProvenTie): string {
  return `${strengthOf(tie)}, ${periodOf(tie)}`;
}

export function relationLine(
  { relation, cited }: ProvenRelation,
  { ends }: ProvenTie,
  isolate: Isolate,
  refer: Refer,
): string {
  const [subject, object] = ends[0].id === relation.source ? ends : [ends[1], ends[0]];
  const words = relation.wordings.slice(0, MOST_WORDINGS).map((wording) => isolate(wording.words));
  const said = `${titleOf(subject, isolate)} ${labelOf(relation)} ${titleOf(object, isolate)}`;
  const saying = `${sayingOf(relation)}, ${periodOf(relation)}`;
  const sentences = cited.length === 0 ? "" : `; see ${cited.map(refer).join(", ")}`;
  return `Stated: ${said}${words.length === 0 ? "" : ` (${words.join(", ")})`}: ${saying}${sentences}`;
}

function titleOf(actor: Actor, isolate: Isolate): string {
  return namesOf(actor).map(isolate).join(" / ");
}
