import { unpackChromium } from "./launch-browser.ts";

/** Before the browser suites, so that two of them never unpack at once. */
export default async function unpackBrowser(): Promise<void> {
  await unpackChromium();
}
