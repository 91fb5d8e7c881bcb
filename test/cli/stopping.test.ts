/** An ingest that is stopped from the keyboard or by the system. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "@jest/globals";
import { writeNews } from "./generated-news.ts";
import { runCli, startCli, withFolder } from "./run-cli.ts";

it.each(["SIGINT", "SIGTERM"] as const)("stops at %s, says so at once, and can be started again", (signal) =>
  withFolder(async (folder) => {
    const news = join(folder, "news");
    writeNews(news, 60);
    const env = { RAWABIT_STORE: join(folder, "store") };
    const child = startCli(["ingest", news], env);
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    while (!existsSync(env.RAWABIT_STORE)) await sleep(20);
    await sleep(500); // The handlers come after the store.
    child.kill(signal);
    const [status] = (await once(child, "close")) as [number | null];
    expect({ status, said }).toEqual({
      status: 130,
      said: expect.stringMatching(
        /^Stopping when the articles at hand are written\..*\nThe ingest was cancelled\. .*\n$/u,
      ),
    });
    expect(await runCli(["ingest", news], { env })).toMatchObject({ status: 0, stderr: "" });
  }),
);
