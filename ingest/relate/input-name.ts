/** Between the steps of a name that leads into a file: `mail.mbox › message 3`. */
const INTO = " › ";

/**
 * The name of an input without the folders it lies in: `/home/nour/news.zip › may/1.txt` is `news.zip › may/1.txt`. Folders tell
 * who works where, which a graph that is passed on must not, and the same file read from another folder is the same origin.
 * Addresses of the web stay whole but for a user and password in them.
 */
export function inputName(input: string): string {
  const [outer = "", ...inside] = input.split(INTO);
  return [isAddress(outer) ? withoutCredentials(outer) : fileName(outer), ...inside].join(INTO);
}

/** The input itself, of the name of something inside it. */
export function outerInput(input: string): string {
  return input.split(INTO)[0] ?? input;
}

function isAddress(name: string): boolean {
  return /^https?:/iu.test(name) && URL.canParse(name);
}

function withoutCredentials(address: string): string {
  const url = new URL(address);
  if (url.username === "" && url.password === "") return address;
  [url.username, url.password] = ["", ""];
  return url.href;
}

function fileName(path: string): string {
  return path.split(/[/\\]/u).findLast((part) => part !== "") ?? path;
}
