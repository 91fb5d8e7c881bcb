import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { hostOfHeader, isEveryAddress, isHostName, isLoopback } from "../../server/host-names.ts";

describe("hostOfHeader", () => {
  it.each([
    ["localhost:4680", "localhost"],
    ["LocalHost", "localhost"],
    ["127.0.0.1:1", "127.0.0.1"],
    ["[::1]:4680", "::1"],
    ["[2001:DB8::1]", "2001:db8::1"],
    ["graph.example.org:443", "graph.example.org"],
  ])("finds the host in %j", (header, host) => {
    expect(hostOfHeader(header)).toBe(host);
  });

  it.each([
    undefined,
    "",
    ":80",
    "::1",
    "[::1",
    "[localhost]",
    "user@localhost",
    "localhost:80:80",
    "localhost/x",
    "localhost, evil.example",
    "127.1",
    "2130706433",
    "localhost:port",
    "لوكال",
  ])("takes %j for no host", (header) => {
    expect(hostOfHeader(header)).toBeUndefined();
  });

  it("gives back any host it is given with a port", () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.ipV4()), fc.integer({ min: 0, max: 65_535 }), (host, port) => {
        expect(hostOfHeader(`${host}:${port}`)).toBe(host.toLowerCase());
      }),
    );
  });

  it("never takes a name for this machine that only looks like it", () => {
    for (const name of ["localhost.evil.example", "127.0.0.1.evil.example", "xlocalhost", "evil.localhost.example"]) {
      expect(isHostName(name) && isLoopback(name)).toBe(false);
    }
  });
});

describe("isEveryAddress", () => {
  it.each([
    ["0.0.0.0", true],
    ["::", true],
    ["0:0:0:0:0:0:0:0", true],
    ["::1", false],
    ["127.0.0.1", false],
    ["localhost", false],
  ])("knows %s", (host, every) => {
    expect(isEveryAddress(host)).toBe(every);
  });
});
