import type { ErrorRequestHandler, RequestHandler } from "express";
import { API_PREFIX } from "../../graph/contract/endpoints.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import type { Metrics } from "../metrics.ts";
import { asRequestError, problemOf, PROBLEM_MEDIA_TYPE } from "../problem.ts";

/** The end of every road that leads nowhere. */
export const notFound: RequestHandler = (req, _res, next) => {
  const asked = `${req.method} ${req.baseUrl}${req.path}`;
  next(new RawabitError("route.not-found", `There is nothing at ${asked}; ${API_PREFIX}/openapi.json lists the API.`));
};

/** Answers with a problem whatever was thrown. What is our fault or the store's is logged with its cause. */
export function answerProblem(metrics: Metrics | undefined): ErrorRequestHandler {
  return (thrown: unknown, req, res, next) => {
    const error = asRequestError(thrown);
    const problem = problemOf(error, req.id);
    metrics?.problems.inc({ code: error.code });
    if (problem.status >= 500) req.log.error({ err: error, code: error.code }, error.message);
    if (res.headersSent) {
      // The status is out already; Express then cuts the connection, so that half an answer cannot pass for a whole one.
      next(thrown);
      return;
    }
    if (problem.status === 401) res.set("WWW-Authenticate", 'Bearer realm="Rawabit"');
    res.status(problem.status).set("Cache-Control", "no-store").type(PROBLEM_MEDIA_TYPE).send(JSON.stringify(problem));
  };
}
