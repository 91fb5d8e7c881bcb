import { loadTable } from "../text/load-table.ts";

/** A format that is known but not read. */
export interface ForeignType {
  readonly what: string;
  readonly advice: string;
}

const types = loadTable(new URL("./foreign-types.tsv", import.meta.url)).map((row) => ({
  bytes: Buffer.from(row["bytes"] ?? "", "hex"),
  offset: Number(row["offset"]),
  what: row["what"] ?? "",
  advice: row["advice"] ?? "",
}));

export function foreignTypeOf(head: Uint8Array): ForeignType | undefined {
  const start = Buffer.from(head.buffer, head.byteOffset, head.length);
  return types.find(({ bytes, offset }) => start.subarray(offset, offset + bytes.length).equals(bytes));
}
