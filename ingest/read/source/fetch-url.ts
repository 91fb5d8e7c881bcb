import { lookup as resolve } from "node:dns/promises";
import { request as requestHttp } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { RawabitError } from "../../../graph/model/errors.ts";
import { isPublicAddress } from "./public-address.ts";
import { readBytes } from "./read-bytes.ts";
import type { SourceFile } from "./source-file.ts";

export interface FetchOptions {
  /** All addresses of a host name. */
  readonly lookup?: (host: string) => Promise<readonly string[]>;
  /** Which addresses may be asked; by default those of the public internet. */
  readonly isAllowed?: (address: string) => boolean;
  /** For the whole of a page, redirects included. */
  readonly milliseconds?: number;
  readonly maxBytes?: number;
}

const DEFAULTS = { milliseconds: 30_000, maxBytes: 20_000_000 } as const;
const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a page or a feed. The host is resolved first, addresses that are not allowed are refused, and the connection goes to the address
 * that was checked, so that a name cannot be pointed elsewhere in between; each redirect is checked anew.
 * Throws `input.forbidden-address`, `input.not-found`, `input.unreadable`, `input.too-large`, `input.limit`.
 */
export async function fetchUrl(url: string, options: FetchOptions = {}): Promise<SourceFile> {
  const milliseconds = options.milliseconds ?? DEFAULTS.milliseconds;
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const { response, address } = await follow(url, options, signal);
    const bytes = await readBytes(url, response, options.maxBytes ?? DEFAULTS.maxBytes);
    const [mediaType = "", charset] = (response.headers["content-type"] ?? "").split(/\s*;\s*charset=/iu);
    return {
      name: url,
      bytes,
      mediaType: mediaType.split(";")[0] ?? null,
      charset: charset?.replace(/["']/gu, "") ?? null,
      url: address,
    };
  } catch (thrown) {
    if (signal.aborted) {
      throw new RawabitError(
        "input.limit",
        `${url} did not answer within ${milliseconds / 1000} seconds; try again later, or save the page and read the file.`,
        { cause: thrown },
      );
    }
    throw thrown;
  }
}

async function follow(
  first: string,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<{ response: IncomingMessage; address: string }> {
  let url = webAddress(first, first);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await ask(url, await allowedAddress(url, options), signal);
    const status = response.statusCode ?? 0;
    if (!REDIRECTS.has(status) || response.headers.location === undefined) {
      if (status === 200) return { response, address: url.href };
      response.destroy();
      throw new RawabitError(
        status === 404 || status === 410 ? "input.not-found" : "input.unreadable",
        `${first} answered with status ${status} instead of a page; open it in a browser, save it, and read the file.`,
      );
    }
    response.destroy();
    url = webAddress(response.headers.location, first, url.href);
  }
  throw new RawabitError(
    "input.limit",
    `${first} leads through more than ${MOST_REDIRECTS} redirects; give the address it ends at.`,
  );
}

/** An address to ask, which for a redirect may be written from where it was met. */
function webAddress(address: string, first: string, metAt?: string): URL {
  const url = URL.canParse(address, metAt) ? new URL(address, metAt) : null;
  if (url !== null && (url.protocol === "http:" || url.protocol === "https:")) return url;
  throw new RawabitError("input.forbidden-address", `${first} is or leads to no http or https address; check it.`);
}

/** The first address of a host, when all of them are allowed: a host with one public and one private address is refused. */
async function allowedAddress(
  url: URL,
  { lookup = lookupAll, isAllowed = isPublicAddress }: FetchOptions,
): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  const addresses = isIP(host) > 0 ? [host] : await resolved(host, lookup);
  const [address] = addresses;
  if (address !== undefined && addresses.every(isAllowed)) return address;
  throw new RawabitError(
    "input.forbidden-address",
    `${url.href} is at ${addresses.join(", ") || "no address"}, which is not of the public internet, and is not read; save the page and read the file.`,
  );
}

async function resolved(
  host: string,
  lookup: (host: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return await lookup(host);
  } catch (cause) {
    throw new RawabitError(
      "input.not-found",
      `The host ${host} is not known; check the address and the network connection.`,
      { cause },
    );
  }
}

async function lookupAll(host: string): Promise<readonly string[]> {
  return (await resolve(host, { all: true })).map(({ address }) => address);
}

function ask(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((settle, fail) => {
    const outgoing = request(url, {
      signal,
      // Not compressed, so that the limit counts what is read; from the address that was checked, under the name that was asked for.
      headers: {
        "accept-encoding": "identity",
        accept: "text/html,application/rss+xml,application/atom+xml,*/*;q=0.5",
        "user-agent": "Rawabit",
      },
      lookup: (_host, { all }, give) => {
        const family = isIP(address);
        if (all === true) give(null, [{ address, family }]);
        else give(null, address, family);
      },
    });
    outgoing.on("response", settle);
    outgoing.on("error", (cause) => {
      fail(
        new RawabitError(
          "input.unreadable",
          `${url.href} cannot be reached (${cause.message}); check the address and the network connection.`,
          { cause },
        ),
      );
    });
    outgoing.end();
  });
}
