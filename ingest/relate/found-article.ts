/** What of a read article goes into the graph: itself, where it was found, and what was removed from it. */
import type { Article, FoundDocument, Origin, RemovedPiece } from "../../graph/model/document.ts";
import type { OriginalText } from "../read/clean/removed-ranges.ts";
import type { ReadArticle } from "../read/reading.ts";
import { inputName } from "./input-name.ts";

export interface FoundArticle extends Article {
  readonly removed: readonly RemovedPiece[];
}

/** What the report of an ingest says of an article. */
export type ArticleHead = Pick<FoundArticle, "id" | "title" | "source" | "language" | "publishedAt" | "origin">;

export function headOf({ id, title, source, language, publishedAt, origin }: FoundArticle): ArticleHead {
  return { id, title, source, language, publishedAt, origin };
}

/** With what the article says itself: what its copies of this run say must not depend on which run reads them. */
export function foundArticle({ original, own, copies, ...article }: ReadArticle): FoundArticle {
  return { ...article, ...own, duplicateOf: null, removed: removedPieces(original) };
}

export function documentOf({ origin, ...document }: FoundArticle): FoundDocument {
  return { ...document, origins: [shownOrigin(origin)] };
}

/** Ranges of the original as pieces to be put into the text: smaller than the original, and offsets in the text stay as they are. */
function removedPieces({ text, removed }: OriginalText): readonly RemovedPiece[] {
  let gone = 0;
  return removed.map(({ begin, end }) => {
    const at = begin - gone;
    gone += end - begin;
    return { at, text: text.slice(begin, end) };
  });
}

function shownOrigin({ file, begin, end }: Origin): Origin {
  return { file: inputName(file), begin, end };
}
