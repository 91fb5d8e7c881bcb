/** The rival as a filter like `rawabit extract --no-actors`: JSON Lines in, and out with the names that compromise (npm) finds. */
import { createInterface } from "node:readline";
import nlp from "compromise";

const SORTS = { PERSON: "people", PLACE: "places", ORG: "organizations" };

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line);
  const document = nlp(text);
  const mentions = Object.entries(SORTS).flatMap(([type, sort]) =>
    document[sort]()
      .json({ offset: true })
      .map(({ text: name, offset: { start, length } }) => ({ begin: start, end: start + length, type, text: name })),
  );
  process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
}
