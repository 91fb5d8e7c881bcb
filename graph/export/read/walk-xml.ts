import { SaxesParser } from "saxes";
import { RawabitError } from "../../model/errors.ts";

export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** With the text directly inside the element, without that of elements inside of it. */
  readonly close: (name: string, text: string) => void;
}

/** Our formats nest half as deep. */
const DEEPEST = 20;

/**
 * Walks the elements of an XML text. A document type is refused whatever it says: it is where entities are declared that grow
 * without end or name files of the reader, and no graph needs one.
 *
 * @throws RawabitError `input.limit` (a document type, too deep) and `input.damaged` (not well-formed)
 */
export function walkXml(xml: string, { open, close }: XmlHandlers): void {
  const parser = new SaxesParser();
  const texts: string[] = [];
  parser.on("doctype", () => {
    throw new RawabitError(
      "input.limit",
      "The file declares a document type, which may be an attack. Export it again.",
    );
  });
  parser.on("error", (error) => {
    throw new RawabitError("input.damaged", `The file is not well-formed XML (${error.message}). Export it again.`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (texts.push("") > DEEPEST) {
      throw new RawabitError("input.limit", `The file's elements stand more than ${DEEPEST} deep in each other.`);
    }
    open(name, attributes);
  });
  const add = (piece: string): void => {
    if (texts.length > 0) texts.push((texts.pop() ?? "") + piece);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    close(name, texts.pop() ?? "");
  });
  parser.write(xml).close();
}
