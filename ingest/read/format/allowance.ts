import { RawabitError } from "../../../graph/model/errors.ts";
import { sizeInWords } from "../source/size-in-words.ts";

/** Small files are not suspected for packing well. */
const SUSPECT_BYTES = 1_000_000;

/** Those of the limits of reading that an allowance keeps. */
interface UnpackLimits {
  readonly archiveFiles: number;
  readonly archiveBytes: number;
}

/**
 * What may come out of one outer file. It is one for all archives inside each other, and every byte that is unpacked is
 * charged, of what is refused too: else each of many inner archives would begin with a full allowance.
 */
export class UnpackAllowance {
  readonly #name: string;
  readonly #limits: UnpackLimits;
  #files = 0;
  #bytes = 0;

  constructor(name: string, limits: UnpackLimits) {
    this.#name = name;
    this.#limits = limits;
  }

  /** Throws `input.limit` for a file too many. */
  chargeFile(): void {
    if (++this.#files > this.#limits.archiveFiles) {
      throw unpackLimit(this.#name, `holds more than ${this.#limits.archiveFiles} files`);
    }
  }

  /** Throws `input.limit` when all together is too much. */
  chargeBytes(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > this.#limits.archiveBytes) {
      throw unpackLimit(this.#name, `unpacks to more than ${sizeInWords(this.#limits.archiveBytes)}`);
    }
  }
}

/** How many bytes so many packed ones may become before they are suspected to be made for filling memory. */
export function mostUnpacked(packedBytes: number, { archiveRatio }: { readonly archiveRatio: number }): number {
  return Math.max(SUSPECT_BYTES, packedBytes * archiveRatio);
}

export function unpackLimit(name: string, what: string): RawabitError {
  return new RawabitError(
    "input.limit",
    `${name} ${what}, which is the limit; unpack it yourself if you trust it, and read the folder.`,
  );
}
