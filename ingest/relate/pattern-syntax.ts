/**
 * The notation of data/patterns.tsv, read into a tree. Elements stand apart by spaces and follow one another:
 *
 *   S O M        the subject's name, the object's name, any name      PAIR    names joined by “and”: the first, then the second
 *   <role|of>    a word of one of these classes (data/words.tsv)       of|for  one of these words
 *   /ADJ,NOUN/   a word with one of these parts of speech              .       any word or name but a comma or the like
 *   ( … )        a group, spaced        !x   not x here (takes nothing)    $name   another row of the table, as a group
 *   x?  x*       at most one, any number (up to 8)                     ^       the sentence's beginning
 *   S:PLACE      a name of that type                                   ~<prep> not just after a word of these classes
 *   S.first      of names joined by “and” the first alone, or S.last @      an article stands before what follows
 */
/** Which names of a list are meant: in “X leader A and B”, A alone. */
export type Pick = "all" | "first" | "last";

export type NameRole = "S" | "O" | "M" | "PAIR";

export type Node =
  | { readonly kind: "name"; readonly as: NameRole; readonly type: string | undefined; readonly pick: Pick }
  | { readonly kind: "class"; readonly names: readonly string[] }
  | { readonly kind: "words"; readonly forms: ReadonlySet<string> }
  | { readonly kind: "pos"; readonly tags: ReadonlySet<string> }
  | { readonly kind: "any" }
  | { readonly kind: "start" }
  | { readonly kind: "fresh" }
  | { readonly kind: "after"; readonly names: readonly string[] }
  | { readonly kind: "sequence"; readonly nodes: readonly Node[] }
  | { readonly kind: "many"; readonly node: Node; readonly most: number }
  | { readonly kind: "not"; readonly node: Node };

const MOST = 8;

/** Reads one pattern. `named` gives the text of rows used by `$name`. Throws on a pattern that is not well formed. */
export function parsePattern(pattern: string, named: ReadonlyMap<string, string>): Node {
  const pieces = pattern.split(" ").filter((piece) => piece !== "");
  const node = readSequence(pieces, named);
  if (pieces.length > 0) throw new Error(`The pattern “${pattern}” closes a bracket that it never opened.`);
  return node;
}

/** Takes pieces off the front until the group or the pattern ends. */
function readSequence(pieces: string[], named: ReadonlyMap<string, string>): Node {
  const nodes: Node[] = [];
  for (let piece = pieces[0]; piece !== undefined && !piece.startsWith(")"); piece = pieces[0]) {
    pieces.shift();
    nodes.push(readElement(piece, pieces, named));
  }
  return { kind: "sequence", nodes };
}

function readElement(piece: string, rest: string[], named: ReadonlyMap<string, string>): Node {
  if (piece.startsWith("!")) return { kind: "not", node: readElement(piece.slice(1), rest, named) };
  if (piece === "(") {
    const group = readSequence(rest, named);
    const close = rest.shift();
    if (close === undefined) throw new Error("A pattern opens a bracket that it never closes.");
    return repeated(group, close);
  }
  const repeat = /[?*]$/.test(piece) ? piece.slice(-1) : "";
  return repeated(readAtom(repeat === "" ? piece : piece.slice(0, -1), named), repeat);
}

function repeated(node: Node, mark: string): Node {
  if (mark.endsWith("?")) return { kind: "many", node, most: 1 };
  return mark.endsWith("*") ? { kind: "many", node, most: MOST } : node;
}

function readAtom(piece: string, named: ReadonlyMap<string, string>): Node {
  const name = /^([SOM]|PAIR)(?::(\w+))?(?:\.(first|last))?$/.exec(piece);
  if (name !== null) return { kind: "name", as: name[1] as NameRole, type: name[2], pick: (name[3] ?? "all") as Pick };
  if (piece === ".") return { kind: "any" };
  if (piece === "^") return { kind: "start" };
  if (piece === "@") return { kind: "fresh" };
  if (piece.startsWith("~<")) return { kind: "after", names: piece.slice(2, -1).split("|") };
  if (piece.startsWith("<")) return { kind: "class", names: piece.slice(1, -1).split("|") };
  if (/^\/.+\/$/.test(piece)) return { kind: "pos", tags: new Set(piece.slice(1, -1).split(",")) };
  if (piece.startsWith("$")) {
    const text = named.get(piece.slice(1));
    if (text === undefined) throw new Error(`No row of the table of patterns is named “${piece.slice(1)}”.`);
    return parsePattern(text, named);
  }
  return { kind: "words", forms: new Set(piece.split("|")) };
}
