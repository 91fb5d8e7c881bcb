import type { Diagnostic } from "@codemirror/lint";
import { useTranslation } from "react-i18next";
import { offsetOf } from "../../../graph/model/cypher/text-place.ts";
import type { QuerySchema } from "../../../graph/model/query-schema.ts";
import { ApiError } from "../../api/api-error.ts";
import { endOfWord, lintCypher, type Finding } from "../../editor/lint-cypher.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Run } from "./use-run.ts";

interface Known {
  readonly schema: QuerySchema | undefined;
  readonly parameters: readonly string[];
  readonly run: Run | null;
}

const SEVERITIES: Readonly<Record<Finding["kind"], Diagnostic["severity"]>> = {
  refused: "error",
  unclosed: "error",
  portable: "warning",
  unknown: "warning",
  valueless: "info",
};

/** What to mark in the text, in the words of the interface: what is seen beforehand, and where the last run failed. */
export function useDiagnostics({ schema, parameters, run }: Known): (text: string) => readonly Diagnostic[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const wording = (found: Finding): string => {
    switch (found.kind) {
      case "refused":
      case "portable":
        return found.text;
      case "unclosed":
        return t("console.unclosed", { mark: found.name });
      case "unknown":
        return t(found.what === "label" ? "console.unknownLabel" : "console.unknownType", { name: found.name });
      case "valueless":
        return t("console.valueless", { name: found.name });
    }
  };
  return (text) => [
    ...lintCypher(text, { schema, parameters, language }).map((found) => ({
      from: found.begin,
      to: found.end,
      severity: SEVERITIES[found.kind],
      message: wording(found),
    })),
    ...failureOf(run, text),
  ];
}

/** Where the run went wrong, as long as what was run still stands there. */
function failureOf(run: Run | null, text: string): readonly Diagnostic[] {
  const problem = run?.error instanceof ApiError ? run.error.problem : null;
  if (run === null || problem?.place === undefined) return [];
  const start = text.indexOf(run.question.cypher);
  if (start < 0) return [];
  const from = start + offsetOf(run.question.cypher, problem.place);
  return [{ from, to: endOfWord(text, from), severity: "error", message: problem.detail }];
}
