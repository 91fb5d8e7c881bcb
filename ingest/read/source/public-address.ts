import { BlockList, isIPv6 } from "node:net";

/** Of IPv4 all is public but these: this machine, private networks, cloud metadata, test and multicast ranges (IANA special-purpose registry). */
const NOT_PUBLIC_IPV4: readonly (readonly [address: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** Of IPv6 nothing is public but this, the unicast addresses that are given out (RFC 4291), … */
const UNICAST_IPV6 = ["2000::", 3] as const;

/** … without those in it that stand for IPv4 addresses (6to4, Teredo) or for none. */
const NOT_PUBLIC_UNICAST_IPV6: readonly (readonly [address: string, bits: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const blocked = new BlockList();
for (const [address, bits] of NOT_PUBLIC_IPV4) blocked.addSubnet(address, bits, "ipv4");
for (const [address, bits] of NOT_PUBLIC_UNICAST_IPV6) blocked.addSubnet(address, bits, "ipv6");

const unicast = new BlockList();
unicast.addSubnet(...UNICAST_IPV6, "ipv6");

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  if (!isIPv6(address)) return !blocked.check(address, "ipv4");
  return unicast.check(address, "ipv6") && !blocked.check(address, "ipv6");
}
