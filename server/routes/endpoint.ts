import type { z } from "zod";
import type { EndpointName, EndpointResponse, endpoints } from "../../graph/contract/endpoints.ts";

type Parsed<Name extends EndpointName, Part extends string> =
  (typeof endpoints)[Name] extends Readonly<Record<Part, infer Schema extends z.ZodType>>
    ? z.output<Schema>
    : undefined;

/** A request to an endpoint, checked and with its defaults filled in; undefined where the contract has no such part. */
interface EndpointInput<Name extends EndpointName> {
  readonly params: Parsed<Name, "params">;
  readonly query: Parsed<Name, "query">;
  readonly body: Parsed<Name, "body">;
}

type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T;

/** Answers an endpoint's requests with the value that the contract promises. What it throws becomes a problem. */
type EndpointHandler<Name extends EndpointName> = (
  input: EndpointInput<Name>,
) => Immutable<EndpointResponse<Name>> | Promise<Immutable<EndpointResponse<Name>>>;

/** One handler for every endpoint of the contract. */
export type EndpointHandlers = { readonly [Name in EndpointName]: EndpointHandler<Name> };
