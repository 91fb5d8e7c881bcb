import type { z } from "zod";
import type { EndpointName, EndpointResponse, endpoints } from "../../graph/contract/endpoints.ts";
import type { ReadLine } from "../../graph/contract/json-lines.ts";

type Contract<Name extends EndpointName> = (typeof endpoints)[Name];

type Parsed<Name extends EndpointName, Part extends string> =
  Contract<Name> extends Readonly<Record<Part, infer Schema extends z.ZodType>> ? z.output<Schema> : undefined;

/** Whether a part of the endpoint is JSON Lines. */
type IsLines<Name extends EndpointName, Part extends "body" | "response"> =
  Contract<Name> extends { readonly lines: Part } ? true : false;

/** A request to an endpoint, checked and with its defaults filled in; undefined where the contract has no such part. */
interface EndpointInput<Name extends EndpointName> {
  readonly params: Parsed<Name, "params">;
  readonly query: Parsed<Name, "query">;
  readonly body: IsLines<Name, "body"> extends true
    ? AsyncIterable<ReadLine<Parsed<Name, "body">>>
    : Parsed<Name, "body">;
  /** Says that who asked has gone: what takes long may be given up. */
  readonly signal: AbortSignal;
}

type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T;

type EndpointAnswer<Name extends EndpointName> =
  IsLines<Name, "response"> extends true
    ? Iterable<Immutable<EndpointResponse<Name>>>
    : Immutable<EndpointResponse<Name>>;

/** Answers an endpoint's requests with the value that the contract promises. What it throws becomes a problem. */
type EndpointHandler<Name extends EndpointName> = (
  input: EndpointInput<Name>,
) => EndpointAnswer<Name> | Promise<EndpointAnswer<Name>>;

/** One handler for every endpoint of the contract. */
export type EndpointHandlers = { readonly [Name in EndpointName]: EndpointHandler<Name> };
