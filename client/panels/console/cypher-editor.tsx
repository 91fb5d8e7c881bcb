import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { EditorView } from "@codemirror/view";
import { useEffect, useImperativeHandle, useRef, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { offsetOf, type TextPlace } from "../../../graph/model/cypher/text-place.ts";
import { querySchemaQuery } from "../../api/query.ts";
import { createEditor, goTo, lookAgain, replaceText } from "../../editor/cypher-editor.ts";
import type { Question } from "../../state/view-state.ts";
import { useDiagnostics } from "./use-diagnostics.ts";
import type { Run } from "./use-run.ts";
import "../../styles/cypher-editor.css";

export interface EditorHandle {
  /** Goes to a place of the text that was run; what was run may be a part of what is written. */
  readonly goTo: (place: TextPlace, ran: string) => void;
}

interface Props {
  readonly ref: Ref<EditorHandle>;
  readonly draft: Question;
  readonly run: Run | null;
  readonly onChange: (cypher: string) => void;
  readonly onSelect: (selected: string) => void;
  readonly onRun: () => void;
  readonly onRunSelection: () => void;
}

/** What the empty editor shows. */
const EXAMPLE = "MATCH (a:Person) RETURN a.name, a.mentions ORDER BY a.mentions DESC LIMIT 10";

/** The editor in the page: created once, told what changes around it. */
export function CypherEditor({ ref, draft, run, ...handlers }: Props) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const client = useQueryClient();
  const { data: schema } = useQuery(querySchemaQuery);
  const parameters = Object.keys(draft.parameters);
  const diagnostics = useDiagnostics({ schema, parameters, run });
  const latest = useRef({ parameters, diagnostics, handlers });
  useEffect(() => {
    latest.current = { parameters, diagnostics, handlers };
  });

  const label = t("console.query");
  const first = useRef(draft.cypher);
  useEffect(() => {
    if (container.current === null) return;
    const created = createEditor(container.current, first.current, {
      label,
      placeholder: EXAMPLE,
      // Who types before the schema has come is answered once it has.
      known: async () => {
        const schema = await client.query({ ...querySchemaQuery, staleTime: "static" }).catch(() => undefined);
        return { schema, parameters: latest.current.parameters };
      },
      diagnostics: (text) => latest.current.diagnostics(text),
      onChange: (text) => {
        first.current = text;
        latest.current.handlers.onChange(text);
      },
      onSelect: (text) => {
        latest.current.handlers.onSelect(text);
      },
      onRun: () => {
        latest.current.handlers.onRun();
      },
      onRunSelection: () => {
        latest.current.handlers.onRunSelection();
      },
    });
    view.current = created;
    return () => {
      created.destroy();
    };
  }, [label, client]);

  useEffect(() => {
    if (view.current !== null) replaceText(view.current, draft.cypher);
  }, [draft.cypher]);
  useEffect(() => {
    if (view.current !== null) lookAgain(view.current);
  }, [schema, run, draft.parameters]);

  useImperativeHandle(ref, () => ({
    goTo: (place, ran) => {
      const text = view.current?.state.doc.toString() ?? "";
      const start = Math.max(0, text.indexOf(ran));
      if (view.current !== null) goTo(view.current, start + offsetOf(ran, place));
    },
  }));

  return <div ref={container} className="cypher-editor" dir="ltr" />;
}
