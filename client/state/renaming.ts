import type { Actor } from "../../graph/model/actor.ts";
import type { Decision } from "../../graph/model/judgement.ts";

/** The decisions that give an actor these names; none for a name that it has already or that is left empty. */
export function renameDecisions(
  actor: Pick<Actor, "id" | "name" | "nameAr">,
  { en, ar }: { readonly en: string; readonly ar: string },
): readonly Decision[] {
  const named = [
    { language: "en", value: en.trim(), before: actor.name },
    { language: "ar", value: ar.trim(), before: actor.nameAr },
  ] as const;
  return named
    .filter(({ value, before }) => value !== "" && value !== before)
    .map(({ language, value }) => ({ verdict: "rename", left: actor.id, language, value }));
}
