/** Milliseconds after which no browser still needs the address of a file that it saves. */
const SAVED = 60_000;

/** Gives a file to the browser to save. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, SAVED);
}
