/**
 * What the rest of a document says about a word: how the first pass labelled it elsewhere (Ratinov & Roth 2009 call such
 * features “context aggregation” and “two-stage prediction”). A surname by itself is known by the full name three lines above.
 */
import { type Found, Gazetteer } from "../gazetteer.ts";
import type { Token } from "../token.ts";
import { keptWithWord } from "../word.ts";
import { type AddFeature, type BareFormsOf, GROUPS } from "./features.ts";
import { feature } from "./hash.ts";
import { NAME_TYPES, OUTSIDE, type TokenSpan } from "./labels.ts";

/** A sentence with the names the first pass found in it. */
export interface FirstPass {
  readonly tokens: readonly Token[];
  /** The tokens that may belong to a name, in order; the others are Outside for certain. */
  readonly places: readonly number[];
  readonly labels: Uint8Array;
  readonly names: readonly TokenSpan[];
  /** How likely each token's label is. */
  readonly likelihoods: Float32Array;
}

const TYPE_COUNT = NAME_TYPES.length;
/** Counts of a word's types, and last how often it stood in no name. */
type Votes = number[];

/** What a document says of the words of one form. */
interface FormEvidence {
  readonly votes: Votes;
  /** The places that it took in names of several words, as bits. */
  places: number;
  /** The type of the name whose initials it is; -1 where it is none's. */
  acronym: number;
}

const CAPITALISED_OR_UNCASED = /^[\p{Lu}\p{Lo}\d]/u;
/** Whether it counts that a word stands in no name. */
const tellsOutside = keptWithWord(({ text }) => ({ yes: CAPITALISED_OR_UNCASED.test(text) }));

/** What a document's first pass knows, taken together. */
export class DocumentEvidence {
  readonly #forms = new Map<string, FormEvidence>();
  readonly #phrases = new Gazetteer<Votes>();
  /** What a word with a clitic counts as: the bare word, where the document holds that too (لشوماخر is شوماخر). */
  readonly #bare: ReadonlyMap<string, string>;
  readonly #formOf = (token: Token): string => this.#bare.get(token.form) ?? token.form;

  /** @param bareFormsOf see LanguageFeatures */
  constructor(sentences: readonly FirstPass[], bareFormsOf: BareFormsOf | undefined) {
    this.#bare = bareFormsOf === undefined ? NONE_BARE : bareForms(sentences, bareFormsOf);
    for (const sentence of sentences) this.#read(sentence);
  }

  #read({ tokens, names }: FirstPass): void {
    const typeAt = typesOf(tokens.length, names);
    tokens.forEach((token, i) => {
      if (typeAt[i] === TYPE_COUNT && !tellsOutside(token.word).yes) return;
      addVote(this.#evidenceOf(this.#formOf(token)).votes, typeAt[i] ?? 0);
    });
    for (const name of names) this.#readName(tokens.slice(name.first, name.end), NAME_TYPES.indexOf(name.type));
  }

  #readName(tokens: readonly Token[], type: number): void {
    const forms = tokens.map(this.#formOf);
    addVote(this.#phrases.add(forms, noVotes()), type);
    if (forms.length === 1) return;
    forms.forEach((form, place) => {
      const bit = place === 0 ? 0 : place === forms.length - 1 ? 2 : 1;
      this.#evidenceOf(form).places |= 1 << (type * 3 + bit);
    });
    const initials = forms.filter((form) => /^\p{L}{3}/u.test(form)).map((form) => form.charAt(0));
    if (initials.length >= 2) this.#evidenceOf(initials.join("")).acronym = type;
  }

  #evidenceOf(form: string): FormEvidence {
    let evidence = this.#forms.get(form);
    if (evidence === undefined) this.#forms.set(form, (evidence = { votes: noVotes(), places: 0, acronym: -1 }));
    return evidence;
  }

  /**
   * The features of the second pass for the tokens of a sentence that may belong to a name, its own part in the evidence taken out.
   */
  featuresFor({ tokens, places: asked, labels, names, likelihoods }: FirstPass, add: AddFeature): void {
    const typeAt = typesOf(tokens.length, names);
    const phrases = this.#phraseTags(tokens, names);
    for (const i of asked) {
      const token = tokens[i];
      if (token === undefined) continue;
      const label = labels[i] ?? 0;
      const form = this.#formOf(token);
      const evidence = this.#forms.get(form);
      const counted = label !== OUTSIDE || tellsOutside(token.word).yes;
      const vote = evidence === undefined ? 0 : summary(evidence.votes, counted ? (typeAt[i] ?? 0) : -1);
      const { places } = evidence ?? NO_EVIDENCE;
      const { acronym } = (form === token.form ? evidence : this.#forms.get(token.form)) ?? NO_EVIDENCE;
      const sure = sureness(likelihoods[i] ?? 0);
      // Most words are of this kind, and cost no second look.
      if (label === OUTSIDE && sure === SUREST && isOutside(vote) && places === 0 && phrases[i] === 0 && acronym < 0)
        continue;
      const own = feature(GROUPS.document, 1, label, sure);
      add(i, own);
      add(i, feature(GROUPS.document, 2, label));
      if (vote !== 0) addPair(add, i, 3, vote, own);
      if (places !== 0) addPair(add, i, 5, places, label);
      if (phrases[i] !== 0) addPair(add, i, 7, phrases[i] ?? 0, own);
      if (acronym >= 0) add(i, feature(GROUPS.document, 9, acronym));
    }
  }

  /** Where a token stands in the longest name of the document that these tokens repeat, and what that name mostly is. */
  #phraseTags(tokens: readonly Token[], names: readonly TokenSpan[]): readonly number[] {
    const tags = new Array<number>(tokens.length).fill(0);
    for (let first = 0; first < tokens.length;) {
      const found = this.#phrases.longestAt(tokens, first, this.#formOf);
      const type = found === undefined ? 0 : typeOfPhrase(found, names);
      if (found === undefined || type === 0) {
        first++;
        continue;
      }
      for (let i = first; i < found.end; i++) {
        const place = (i === first ? 1 : 0) + (i === found.end - 1 ? 2 : 0);
        tags[i] = type * 4 + place;
      }
      first = found.end;
    }
    return tags;
  }
}

const NONE_BARE: ReadonlyMap<string, string> = new Map();
/** Two letters are too few to be sure that they are the same word. */
const SHORTEST_BARE = 3;

function bareForms(sentences: readonly FirstPass[], bareFormsOf: BareFormsOf): ReadonlyMap<string, string> {
  const forms = new Set<string>();
  for (const { tokens } of sentences) for (const { form } of tokens) forms.add(form);
  const found = new Map<string, string>();
  for (const form of forms) {
    const bare = bareFormsOf(form).find((other) => other.length >= SHORTEST_BARE && forms.has(other));
    if (bare !== undefined) found.set(form, bare);
  }
  return found;
}

/** What a phrase mostly is elsewhere; 0 where it is nowhere else. */
function typeOfPhrase({ first, end, entry }: Found<Votes>, names: readonly TokenSpan[]): number {
  const own = names.find((name) => name.first === first && name.end === end);
  return summary(entry, own === undefined ? -1 : NAME_TYPES.indexOf(own.type));
}

/** What the document says, by itself and together with what the first pass said. */
function addPair(add: AddFeature, token: number, template: number, value: number, first: number): void {
  add(token, feature(GROUPS.document, template, value));
  add(token, feature(GROUPS.document, template + 1, value, first));
}

/** The type of the name that each token stands in, TYPE_COUNT for none. */
function typesOf(length: number, names: readonly TokenSpan[]): readonly number[] {
  const types = new Array<number>(length).fill(TYPE_COUNT);
  for (const { first, end, type } of names) types.fill(NAME_TYPES.indexOf(type), first, end);
  return types;
}

const NO_EVIDENCE = { places: 0, acronym: -1 };

function noVotes(): Votes {
  return new Array<number>(TYPE_COUNT + 1).fill(0);
}

function addVote(votes: Votes, type: number): void {
  votes[type] = (votes[type] ?? 0) + 1;
}

const UNANIMOUS = 2;

/** What most votes say, how clearly and how many there are, as one number; 0 where there is no vote but one's own. */
function summary(votes: Votes, own: number): number {
  let [best, top, total] = [0, 0, 0];
  for (let type = 0; type <= TYPE_COUNT; type++) {
    const others = (votes[type] ?? 0) - (type === own ? 1 : 0);
    total += others;
    if (others > top) [best, top] = [type, others];
  }
  if (total <= 0) return 0;
  const clear = top === total ? UNANIMOUS : top * 3 >= total * 2 ? 1 : 0;
  return 1 + best + 8 * clear + 32 * Math.min(2, Math.floor(Math.log2(total)));
}

/** Whether nobody but Outside got a vote. */
function isOutside(vote: number): boolean {
  return vote === 0 || (vote & 31) === 1 + TYPE_COUNT + 8 * UNANIMOUS;
}

/** The highest {@link sureness}. */
const SUREST = 3;

function sureness(likelihood: number): number {
  return likelihood > 0.99 ? SUREST : likelihood > 0.9 ? 2 : likelihood > 0.6 ? 1 : 0;
}
