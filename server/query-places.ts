import { RawabitError } from "../graph/model/errors.ts";

/** So many queries may run at once for each client, so that one cannot keep the store from the others. */
export class QueryPlaces {
  private readonly limit: number;
  private readonly taken = new Map<string, number>();

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Gives back how to leave the place again. Throws `query.too-many` where none is free. */
  take(client: string): () => void {
    const taken = this.taken.get(client) ?? 0;
    if (taken >= this.limit) {
      throw new RawabitError(
        "query.too-many",
        `This address has ${taken} queries running already, which is as many as it may. ` +
          "Wait until one has ended, cancel one, or raise RAWABIT_QUERIES_AT_ONCE.",
      );
    }
    this.taken.set(client, taken + 1);
    let isHere = true;
    return () => {
      if (!isHere) return;
      isHere = false;
      const left = (this.taken.get(client) ?? 1) - 1;
      if (left === 0) this.taken.delete(client);
      else this.taken.set(client, left);
    };
  }
}
