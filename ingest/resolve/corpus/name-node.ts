import type { ActorType } from "../../../graph/model/ontology.ts";
import type { NamePart } from "../names/name-part.ts";
import { personParts } from "../names/person-parts.ts";
import { termParts } from "../names/term-parts.ts";
import { blockingKeys } from "./blocking-keys.ts";
import { idOfForm, nameForm } from "./name-id.ts";
import type { NameUse } from "../../../graph/model/name.ts";

/** One name of one type, and its uses in the run. */
export interface NameNode {
  /** Another for each type and name of a `NameMemory`. */
  readonly number: number;
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly form: string;
  readonly parts: readonly NamePart[];
  /** See `blockingKeys`. */
  readonly keys: Uint32Array;
  /** The ids of the known actors that go by this name: mostly none or one. */
  readonly known: readonly string[];
  /** None where the name is only known. */
  readonly uses: readonly NameUse[];
}

export function nameNode(type: ActorType, name: string, number: number): NameNode {
  const parts = type === "PERSON" ? personParts(name) : termParts(type, name);
  const form = nameForm(name);
  return {
    number,
    id: idOfForm(type, form),
    type,
    name,
    form,
    parts,
    keys: blockingKeys(type, form, parts),
    known: [],
    uses: [],
  };
}
