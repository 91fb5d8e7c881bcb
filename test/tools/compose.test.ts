import { spawnSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";

/** Compose is a plugin of Docker, or, on older systems, a program of its own. */
const COMPOSE = [["docker", "compose"], ["docker-compose"]].find(([program = "", ...args]) => {
  return spawnSync(program, [...args, "version"]).status === 0;
});

function config(env: Readonly<Record<string, string>>) {
  const [program = "", ...args] = COMPOSE ?? [];
  const { NEO4J_PASSWORD, RAWABIT_TOKEN, ...rest } = process.env;
  return spawnSync(program, [...args, "config", "--quiet"], { encoding: "utf8", env: { ...rest, ...env } });
}

(COMPOSE ? describe : describe.skip)("docker-compose.yml (skipped where there is no docker compose)", () => {
  it("is valid once the two secrets are set", () => {
    const { status, stderr } = config({ NEO4J_PASSWORD: "a-password", RAWABIT_TOKEN: "0123456789abcdef" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("says which secret is missing", () => {
    const { status, stderr } = config({ NEO4J_PASSWORD: "a-password" });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/RAWABIT_TOKEN/);
  });
});
