/** The filter as parts of the address, under the names it has everywhere; {@link filterIn} reads it back. */
import { filterFields } from "../../graph/contract/filter.ts";
import type { Filter } from "../../graph/model/filter.ts";

export type AddressPart = readonly [key: string, value: string];

type Field = keyof Filter;

const FIELDS = Object.keys(filterFields) as readonly Field[];
/** Those that may be repeated in an address: what reads no values as a list without any. */
const LISTS = new Set(FIELDS.filter((field) => Array.isArray(filterFields[field].safeParse([]).data)));

export function partsOfFilter(filter: Filter): readonly AddressPart[] {
  return FIELDS.flatMap((field) => {
    const value = filter[field];
    const values = typeof value === "object" ? value : value === undefined ? [] : [value];
    return values.map((one) => [field, encodeURIComponent(one).replaceAll("'", "%27")] as const);
  });
}

/** What is written wrongly is passed over. */
export function filterIn(given: URLSearchParams): Filter {
  return Object.fromEntries(
    FIELDS.flatMap((field): [Field, unknown][] => {
      const written = given.getAll(field);
      if (written.length === 0) return [];
      const read = filterFields[field].safeParse(LISTS.has(field) ? written : written[0]);
      return read.success && read.data !== undefined ? [[field, read.data]] : [];
    }),
  );
}
