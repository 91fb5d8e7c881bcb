import { BlockList, isIP, isIPv4 } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

const LABEL = /^(?!-)[\w-]{1,63}(?<!-)$/;

/** Whether text is an IP address (IPv6 without brackets) or could be a host's name. */
export function isHostName(text: string): boolean {
  if (isIP(text) !== 0) return true;
  // A name whose last label is a number is a mistyped IPv4 address (WHATWG URL §3.5).
  return text.length <= 253 && text.split(".").every((label) => LABEL.test(label)) && !/(?:^|\.)\d+$/.test(text);
}

/** Whether only this machine can reach what listens on the host. */
export function isLoopback(host: string): boolean {
  const family = isIP(host);
  if (family === 0) return host.toLowerCase() === "localhost";
  return loopback.check(host, family === 4 ? "ipv4" : "ipv6");
}

/** Whether what listens on the host can be reached by every address this machine has. */
export function isEveryAddress(host: string): boolean {
  return isIPv4(host) ? host === "0.0.0.0" : isIP(host) === 6 && /^[0:]+$/.test(host);
}

/**
 * The host of a `Host` header, in lower case, without port and brackets; undefined where it is none.
 * Only the name is compared anywhere: behind a published container port the port differs and says nothing.
 */
export function hostOfHeader(header: string | undefined): string | undefined {
  const match = /^(?:\[(?<ipv6>[\da-f:.]+)\]|(?<name>[^:[\]/@\s]+))(?::\d{1,5})?$/i.exec(header ?? "");
  const host = (match?.groups?.["ipv6"] ?? match?.groups?.["name"])?.toLowerCase();
  return host !== undefined && isHostName(host) ? host : undefined;
}
