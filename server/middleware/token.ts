import { createHash, timingSafeEqual } from "node:crypto";
import { parseCookie } from "cookie";
import type { Request, RequestHandler } from "express";
import { RawabitError } from "../../graph/model/errors.ts";

const COOKIE = "rawabit-token";
const BEARER = /^Bearer +(\S+)$/i;

/**
 * Lets a browser in: a page opened once with `?token=…` gets the token as a cookie that no script can read and no other
 * site can send, and goes on to the same address without it, so that the secret does not stay in the history.
 */
export function tokenLogin(token: string): RequestHandler {
  return (req, res, next) => {
    const url = new URL(ownPath(req.originalUrl), "http://localhost");
    const given = url.searchParams.get("token");
    if (req.method !== "GET" || given === null) {
      next();
      return;
    }
    if (!sameSecret(given, token)) {
      next(unauthorised());
      return;
    }
    url.searchParams.delete("token");
    res.cookie(COOKIE, token, { httpOnly: true, sameSite: "strict", path: "/" });
    res.setHeader("Cache-Control", "no-store");
    res.redirect(303, url.pathname + url.search);
  };
}

/** Lets only requests pass that show the token, as `Authorization: Bearer …` or as the cookie of {@link tokenLogin}. */
export function requireToken(token: string): RequestHandler {
  return (req, _res, next) => {
    const given = givenToken(req);
    if (given !== undefined && sameSecret(given, token)) {
      next();
      return;
    }
    next(unauthorised());
  };
}

function givenToken({ headers }: Request): string | undefined {
  return BEARER.exec(headers.authorization ?? "")?.[1] ?? parseCookie(headers.cookie ?? "")[COOKIE];
}

/** Compares digests, so that the time taken tells neither where the texts differ nor how long the secret is. */
function sameSecret(given: string, secret: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** The address with exactly one leading slash: browsers take `//host` and `/\host` for another server. */
function ownPath(url: string): string {
  return `/${url.replace(/^[/\\]+/, "")}`;
}

function unauthorised(): RawabitError {
  return new RawabitError(
    "request.unauthorised",
    "Open the page once with ?token= and the value of RAWABIT_TOKEN at the end of its address, or send the header Authorization: Bearer with it.",
  );
}
