/** Characters that reorder the text around them: with them a name reads as another one than it is (CVE-2021-42574). */
export const REORDERING = /[\u202A-\u202E\u2066-\u2069]/u;

const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A name as it is kept and shown: in its own letters alone, whatever marks of direction its document has around or in it. */
export function withoutDirectionMarks(name: string): string {
  return name.replace(DIRECTION_MARKS, "");
}
