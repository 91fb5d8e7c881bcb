import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { fetchUrl } from "../../../../ingest/read/source/fetch-url.ts";
import type { FetchOptions } from "../../../../ingest/read/source/fetch-url.ts";
import { isPublicAddress } from "../../../../ingest/read/source/public-address.ts";
import { FIXTURES, readArticles, readFailures } from "../readings.ts";

// Starting a parser's thread from source takes seconds on a busy machine.
jest.setTimeout(120_000);

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** For these tests 127.0.0.1 stands for the public internet and everything else for private networks. */
const options: FetchOptions = {
  lookup: (host) => Promise.resolve(host === "press.example" ? ["127.0.0.1"] : ["127.0.0.2"]),
  isAllowed: (address) => address === "127.0.0.1",
};

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "no error";
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
}

describe("addresses of the web", () => {
  it("gives the article of a page and the articles of a feed", async () => {
    const files: Record<string, [string, string]> = {
      "/page": ["page.html", "text/html; charset=utf-8"],
      "/feed": ["feed.rss", "application/rss+xml"],
    };
    const port = await serve((request, response) => {
      const [name = "", type = ""] = files[request.url ?? ""] ?? [];
      void readFile(join(FIXTURES, name)).then((bytes) => response.writeHead(200, { "content-type": type }).end(bytes));
    });
    const page = `http://press.example:${port}/page`;
    expect(await readArticles([page], { fetch: options })).toMatchObject([
      { title: "Harbour Council of Marsa Zayn Names New Director", url: page, origin: { file: page } },
    ]);
    expect(await readArticles([`http://press.example:${port}/feed`], { fetch: options })).toHaveLength(2);
  });

  it("asks the address that was checked, under the name that was given", async () => {
    const hosts: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      hosts.push(request.headers.host);
      response.end("A short page of text.");
    });
    await fetchUrl(`http://press.example:${port}/`, options);
    expect(hosts).toEqual([`press.example:${port}`]);
  });

  it.each([
    "http://inside.example/",
    "http://127.0.0.2/",
    "http://[::1]/",
    "http://2130706434/",
    "ftp://press.example/",
  ])("refuses %s", async (url) => {
    expect(await codeOf(fetchUrl(url, options))).toBe("input.forbidden-address");
  });

  it("refuses a host of which one address is private", async () => {
    const lookup = () => Promise.resolve(["127.0.0.1", "10.0.0.1"]);
    expect(await codeOf(fetchUrl("http://press.example/", { ...options, lookup }))).toBe("input.forbidden-address");
  });

  it("checks where a redirect leads", async () => {
    const inside = await serve((_, response) => response.end("secret"));
    const port = await serve((_, response) =>
      response.writeHead(302, { location: `http://inside.example:${inside}/` }).end(),
    );
    expect(await codeOf(fetchUrl(`http://press.example:${port}/`, options))).toBe("input.forbidden-address");
  });

  it("says that a redirect to nowhere is the page's fault", async () => {
    for (const location of ["http://[", "file:///etc/passwd", "http://user@:80/"]) {
      const port = await serve((_, response) => response.writeHead(302, { location }).end());
      expect(await codeOf(fetchUrl(`http://press.example:${port}/`, options))).toBe("input.forbidden-address");
    }
  });

  it("gives up on circles, silence, endless pages and pages that are not there", async () => {
    const circle = await serve((_, response) => response.writeHead(301, { location: "/" }).end());
    const silent = await serve(() => undefined);
    const endless = await serve((_, response) => response.end(Buffer.alloc(3_000_000, "x")));
    const gone = await serve((_, response) => response.writeHead(404).end());
    expect(await codeOf(fetchUrl(`http://press.example:${circle}/`, options))).toBe("input.limit");
    expect(await codeOf(fetchUrl(`http://press.example:${silent}/`, { ...options, milliseconds: 200 }))).toBe(
      "input.limit",
    );
    expect(await codeOf(fetchUrl(`http://press.example:${endless}/`, { ...options, maxBytes: 1_000_000 }))).toBe(
      "input.too-large",
    );
    expect(await codeOf(fetchUrl(`http://press.example:${gone}/`, options))).toBe("input.not-found");
  });

  it("is refused on this machine unless it is allowed, and says what to do", async () => {
    const port = await serve((_, response) => response.end("secret"));
    const url = `http://127.0.0.1:${port}/`;
    expect(await readFailures([url])).toEqual([
      {
        input: url,
        code: "input.forbidden-address",
        message: `${url} is at 127.0.0.1, which is not of the public internet, and is not read; save the page and read the file.`,
      },
    ]);
  });
});

describe("public addresses", () => {
  it.each(["8.8.8.8", "193.0.6.139", "2a00:1450:4001:800::200e"])("%s is one", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.255.255",
    "192.168.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "::",
    "::1",
    "fc00::1",
    "fe80::1",
    "::ffff:10.0.0.1",
    "::ffff:a00:1",
    "::10.0.0.1",
    "::ffff:0:10.0.0.1",
    "64:ff9b::a00:1",
    "2002:a00:1::",
    "3fff::1",
    "5f00::1",
  ])("%s is none", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
