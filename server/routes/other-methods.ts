import { Router } from "express";
import { allEndpoints } from "../../graph/contract/endpoints.ts";
import { RawabitError } from "../../graph/model/errors.ts";

/** Answers what asks an address of the contract in a way it does not have: with those it has, as RFC 9110 (15.5.6) wants it. */
export function otherMethods(): Router {
  const router = Router();
  for (const [path, methods] of methodsByPath()) {
    router.all(path.replaceAll(/\{(\w+)\}/g, ":$1"), (req, res, next) => {
      if (req.method === "OPTIONS") {
        next();
        return;
      }
      const allowed = [...methods].join(", ");
      res.set("Allow", allowed);
      next(new RawabitError("route.other-method", `${req.baseUrl}${req.path} takes ${allowed}, not ${req.method}.`));
    });
  }
  return router;
}

function methodsByPath(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, method } of Object.values(allEndpoints)) {
    const methods = found.get(path) ?? new Set();
    for (const allowed of method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]) methods.add(allowed);
    found.set(path, methods);
  }
  return found;
}
