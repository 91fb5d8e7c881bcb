import { isIP } from "node:net";
import type { RequestHandler } from "express";
import { RawabitError } from "../../graph/model/errors.ts";
import type { ServerConfig } from "../config.ts";
import { hostOfHeader, isEveryAddress, isLoopback } from "../host-names.ts";

/**
 * Answers only under the names the server is meant to have. Without it a web page anywhere could point a name of its own
 * at 127.0.0.1 and read the graph through the visitor's browser (DNS rebinding).
 */
export function hostCheck(config: Pick<ServerConfig, "host" | "allowedHosts">): RequestHandler {
  const named = new Set([config.host.toLowerCase(), ...config.allowedHosts]);
  // A rebound page is always under a name, so where the server listens on every address, bare addresses are safe.
  const anyAddress = isEveryAddress(config.host);
  const allowed = (host: string): boolean => isLoopback(host) || named.has(host) || (anyAddress && isIP(host) !== 0);

  return (req, _res, next) => {
    const host = hostOfHeader(req.headers.host);
    if (host !== undefined && allowed(host)) {
      next();
      return;
    }
    const name = host === undefined ? "this name" : JSON.stringify(host);
    next(
      new RawabitError(
        "request.refused",
        `The server does not answer under ${name}. If it should, add the name to RAWABIT_ALLOWED_HOSTS.`,
      ),
    );
  };
}
