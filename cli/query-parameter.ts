import { InvalidArgumentError, Option } from "commander";
import { PARAMETER_KINDS, readParameter, ROUNDED, type ParameterKind } from "../graph/model/query-parameter.ts";

type Parameters = Readonly<Record<string, unknown>>;

export function parameterOption(description: string): Option {
  const option = new Option("-p, --param <name=value>", `${description}; may be repeated`);
  // The last is for the help, which would print an empty object.
  return option.argParser(addParameter).default({}, "none");
}

/** `name=value`, or `name:kind=value` to say what it is. Throws commander's InvalidArgumentError. */
function addParameter(text: string, sofar: Parameters): Parameters {
  const [, name, kind, written] = /^\$?([\p{L}_]\w*)(?::(\w+))?=(.*)$/su.exec(text) ?? [];
  if (name === undefined || written === undefined) throw new InvalidArgumentError("Write it as name=value.");
  return { ...sofar, [name]: kind === undefined ? guessed(written) : typed(kind, written) };
}

/** JSON where it is JSON, else the text. Throws commander's InvalidArgumentError for a number that would be rounded. */
function guessed(text: string): unknown {
  const json = readParameter("json", text);
  if ("value" in json) return json.value;
  if (json.fault === ROUNDED) throw new InvalidArgumentError(ROUNDED);
  return text;
}

function typed(kind: string, text: string): unknown {
  if (!isKind(kind)) throw new InvalidArgumentError(`${kind} is no kind; it is one of ${PARAMETER_KINDS.join(", ")}.`);
  const read = readParameter(kind, text);
  if ("fault" in read) throw new InvalidArgumentError(read.fault);
  return read.value;
}

function isKind(kind: string): kind is ParameterKind {
  return (PARAMETER_KINDS as readonly string[]).includes(kind);
}
