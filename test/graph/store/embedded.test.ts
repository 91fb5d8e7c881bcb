import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "@jest/globals";
import { openStore } from "../../../graph/store/open-store.ts";
import { storeContract } from "../store-contract.ts";

describe("the embedded store", () => {
  let folder: string;
  let opened = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rawabit-test-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  storeContract({
    openEmpty: (now) => openStore({ engine: "embedded", path: join(folder, String(++opened)), now }),
    runs: 25,
  });
});
