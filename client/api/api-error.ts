import { problemSchema, type Problem } from "../../graph/contract/schemas.ts";

/** Why a call gave no answer: `offline` the server was not reached, `problem` it said why, `unexpected` its answer makes no sense. */
export type ApiFailure = "offline" | "problem" | "unexpected";

export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly failure: ApiFailure;
  /** The RFC 9457 problem, when the failure is `problem`. */
  readonly problem: Problem | null;

  constructor(failure: ApiFailure, message: string, problem: Problem | null = null, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
    this.problem = problem;
  }

  get isNotFound(): boolean {
    return this.problem?.status === 404;
  }

  /** Whether the same call may succeed if it is simply made again. */
  get retriable(): boolean {
    return this.failure === "offline" || this.problem?.retriable === true;
  }
}

/** An answer that is not 2xx as an error. */
export async function errorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  const problem = problemSchema.safeParse(body);
  if (problem.success) return new ApiError("problem", problem.data.detail, problem.data);
  return new ApiError("unexpected", `The server answered ${response.status} without a reason.`);
}
