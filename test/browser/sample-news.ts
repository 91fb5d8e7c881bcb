import { join } from "node:path";

export const SAMPLES = join(import.meta.dirname, "..", "..", "samples", "news");

/** The variable that names a folder with a store of the sample news to be copied, while browser tests run. */
export const PREPARED = "RAWABIT_TEST_SAMPLES";
