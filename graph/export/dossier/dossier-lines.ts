/** The lines of a dossier, the same in every format but for how a name is kept apart from what stands around it. */
import type { Actor } from "../../model/actor.ts";
import type { Language } from "../../model/language.ts";
import { wordsIn } from "../words/export-words.ts";
import type { ProvenRelation, ProvenTie } from "./dossier.ts";
import { countsOf, labelOf, namesOf, otherNames, periodOf, sayingOf, strengthOf, typeOf } from "./wording.ts";

/** Text of any language and from anywhere, as the format can hold it: escaped, and with a direction of its own. */
export type Isolate = (text: string) => string;

/** A reference to a sentence of the dossier by its number, as the format links it. */
export type Refer = (number: number) => string;

/** Of how many wordings of a relation the dossier tells. */
const MOST_WORDINGS = 3;

/** How a dossier writes. */
export interface Manner {
  readonly language: Language;
  readonly isolate: Isolate;
  readonly refer: Refer;
  readonly strong: (text: string) => string;
}

export function actorLine(actor: Actor, manner: Manner): string {
  const { language, isolate, strong } = manner;
  const { dossier: words, comma, semicolon } = wordsIn(language);
  const others = otherNames(actor).map(isolate);
  const also = others.length === 0 ? "" : `${semicolon}${words.also(others.join(comma))}`;
  const told = [countsOf(actor, language), periodOf(actor, language)].join(comma);
  return `${strong(titleOf(actor, manner))} (${typeOf(actor, language)}): ${told}${also}`;
}

export function tieTitle({ ends }: ProvenTie, manner: Manner): string {
  return ends.map((end) => titleOf(end, manner)).join(" — ");
}

export function tieLine({ tie }: ProvenTie, { language }: Manner): string {
  return [strengthOf(tie, language), periodOf(tie, language)].join(wordsIn(language).comma);
}

export function relationLine({ relation, cited }: ProvenRelation, { ends }: ProvenTie, manner: Manner): string {
  const { language, isolate, refer } = manner;
  const { dossier: words, comma, semicolon } = wordsIn(language);
  const [subject, object] = ends[0].id === relation.source ? ends : [ends[1], ends[0]];
  const wordings = relation.wordings.slice(0, MOST_WORDINGS).map((wording) => isolate(wording.words));
  const said = `${titleOf(subject, manner)} ${labelOf(relation, language)} ${titleOf(object, manner)}`;
  const saying = [sayingOf(relation, language), periodOf(relation, language)].join(comma);
  const sentences = cited.length === 0 ? "" : `${semicolon}${words.see(cited.map(refer).join(comma))}`;
  return `${words.stated(said)}${wordings.length === 0 ? "" : ` (${wordings.join(comma)})`}: ${saying}${sentences}`;
}

function titleOf(actor: Actor, { language, isolate }: Manner): string {
  return namesOf(actor, language).map(isolate).join(" / ");
}
