/**
 * Measures the relations read from texts: precision on statements judged one by one, by language, pattern and relation, and
 * recall on the roles that annotated articles state, listed by hand beforehand.
 *
 *   npm run evaluate-relations -- --data <folder> [--unjudged]
 *
 * The folder holds corpus/digest-*.txt, gold/dev.jsonl and ner/*.tsv; what is not there is left out. With --unjudged it prints
 * the statements that nobody judged yet, with their sentences, as rows to fill in.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { RELATION_TYPES } from "../../graph/model/ontology.ts";
import type { RelationStatement } from "../../graph/model/relation.ts";
import { recognise, type RecognisedText } from "../../ingest/recognise.ts";
import { relateText, type RelatedText } from "../../ingest/relate/relate-text.ts";
import { goldMentions, type GoldArticle, readGold, sentencesOf } from "./gold-articles.ts";
import { type Judgement, keyOf, readJudgements } from "./judged-relations.ts";
import { relationTexts, type RelationText } from "./relation-texts.ts";

const FIXTURES = new URL("../../test/fixtures/relations/", import.meta.url);
const JUDGED = new URL("judged.tsv", FIXTURES);
const STATED_ROLES = new URL("stated-roles.tsv", FIXTURES);

/** The confidence of a pattern is drawn towards the mean of its language with the weight of so many verdicts. */
const DRAWN = 4;

const { values } = parseArgs({ options: { data: { type: "string" }, unjudged: { type: "boolean", default: false } } });
if (values.data === undefined || !existsSync(values.data)) {
  console.error("Give the folder of the texts with --data; it holds corpus/, gold/ and ner/.");
  process.exit(1);
}

interface Found extends RelationText {
  readonly annotated: RelatedText;
  readonly statement: RelationStatement;
  readonly key: string;
}

const found = (await relationTexts(values.data)).flatMap(({ source, text }): readonly Found[] => {
  const annotated = relateText(text, recognise(text));
  return annotated.statements.map((statement) => {
    return { source, text, annotated, statement, key: keyOf(text, annotated, statement) };
  });
});
const distinct = [...new Map(found.map((row) => [row.key, row])).values()];
const judgements = readJudgements(JUDGED);

if (values.unjudged) printUnjudged();
else {
  printPrecision();
  printRecall(join(values.data, "gold", "dev.jsonl"));
}

function printUnjudged(): void {
  for (const { source, text, annotated, statement, key } of distinct) {
    if (judgements.has(key)) continue;
    const [subject, object] = [annotated.mentions[statement.subject], annotated.mentions[statement.object]];
    const sentence = annotated.sentences[statement.sentence];
    const language = /\p{Script=Arabic}/u.test(subject?.text ?? "") ? "ar" : "en";
    const says = `${subject?.text ?? ""} ${statement.type} ${object?.text ?? ""}`;
    const words = text.slice(sentence?.begin, sentence?.end).replaceAll(/\s+/g, " ");
    console.log([key, source, language, statement.pattern, "", "", says, words].join("\t"));
  }
}

function printPrecision(): void {
  const judged = distinct.flatMap(({ key }) => judgements.get(key) ?? []);
  const gone = judgements.size - judged.length;
  console.log(
    `${distinct.length} statements found, ${judged.length} of them judged; ${gone} judged ones no longer found`,
  );
  for (const language of ["en", "ar"]) {
    const own = judged.filter((judgement) => judgement.language === language);
    console.log(`\nprecision ${language}: ${shareRight(own).text}`);
    printGroups(own, ({ source }) => source);
    printGroups(own, familyOf);
    printGroups(own, ({ source, ...judgement }) => `${source} ${familyOf(judgement)}`);
    printGroups(own, ({ pattern }) => pattern, shareRight(own).share);
  }
}

/** The sort of relation: offices and belonging, or one of the sorts of deeds. */
function familyOf({ relation }: Pick<Judgement, "relation">): string {
  return RELATION_TYPES.find(({ type }) => type === relation)?.family ?? relation;
}

/** @param mean of the language, towards which the confidence of each group is drawn, where it is to be printed */
function printGroups(judged: readonly Judgement[], nameOf: (judgement: Judgement) => string, mean?: number): void {
  for (const name of new Set(judged.map(nameOf))) {
    const { right, all, text } = shareRight(judged.filter((judgement) => nameOf(judgement) === name));
    const drawn = mean === undefined ? "" : ` confidence ${((right + DRAWN * mean) / (all + DRAWN)).toFixed(2)}`;
    console.log(`  ${name.padEnd(34)} ${text}${drawn}`);
  }
}

function shareRight(judged: readonly Judgement[]) {
  const right = judged.filter(({ verdict }) => verdict === "right").length;
  const all = judged.length;
  const [low, high] = interval(right, all).map((end) => (100 * end).toFixed(1));
  const share = right / all;
  return { right, all, share, text: `${right}/${all} = ${(100 * share).toFixed(1)} % [${low}, ${high}]` };
}

/**
 * Between which shares the true one lies, 19 times in 20.
 *
 * E. B. Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (158).
 */
function interval(right: number, all: number): readonly [low: number, high: number] {
  const z = 1.96;
  const share = right / all;
  const middle = share + z ** 2 / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const whole = 1 + z ** 2 / all;
  return [(middle - half) / whole, (middle + half) / whole];
}

/** Names and sentences as a reader marks them, and then as the recogniser finds them. */
function printRecall(gold: string): void {
  if (!existsSync(gold)) return;
  const articles = new Map(readGold(gold).map((article) => [article.id, article]));
  const roles = readFileSync(STATED_ROLES, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split("\t"));
  for (const names of ["marked", "recognised"]) {
    const missed = roles.filter(([id = "", relation, ...offsets]) => {
      const article = articles.get(id);
      if (article === undefined) return true;
      const read = relateText(article.text, names === "marked" ? marked(article) : recognise(article.text));
      const wanted = `${relation} ${offsets.slice(0, 4).join(" ")}`;
      return !read.statements.some(({ type, subject, object }) => {
        const [one, other] = [read.mentions[subject], read.mentions[object]];
        return `${type} ${one?.begin} ${one?.end} ${other?.begin} ${other?.end}` === wanted;
      });
    });
    const hit = roles.length - missed.length;
    console.log(
      `\nrecall of stated roles, names ${names}: ${hit}/${roles.length} = ${((100 * hit) / roles.length).toFixed(1)} %`,
    );
    for (const row of missed) console.log(`  missed ${row.join(" ")}`);
  }
}

/** The article with its names as a reader marked them. */
function marked(article: GoldArticle): RecognisedText {
  const mentions = goldMentions(article);
  const language = article.lang === "ar" ? "ar" : "en";
  return {
    language,
    sentences: sentencesOf(article),
    mentions,
    fullNames: mentions.map(({ text }) => text),
    declared: [],
  };
}
