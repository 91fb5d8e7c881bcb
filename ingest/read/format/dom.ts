/** As much of the DOM as is needed here. The browser's own types are not loaded on the server, where a global `document` would be a mistake. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly textContent: string;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  closest(selector: string): DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** linkedom's own types lead to the browser's. */
interface Linkedom {
  readonly parseHTML: (markup: string) => { readonly document: DomElement };
}

/** A page, or a piece of one, as a tree. Scripts do not run and nothing is fetched. */
export async function parsePage(markup: string): Promise<DomElement> {
  const { parseHTML } = (await import("linkedom")) as unknown as Linkedom;
  const page = /<body[\s>]/iu.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`;
  return parseHTML(page).document;
}
