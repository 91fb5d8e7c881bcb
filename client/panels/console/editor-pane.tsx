import { Button, CopyButton, Kbd } from "@mantine/core";
import { IconLink, IconPlayerPlay, IconPlayerStop } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { cypherTokens } from "../../../graph/model/cypher/cypher-tokens.ts";
import type { Question } from "../../state/view-state.ts";
import { CypherEditor, type EditorHandle } from "./cypher-editor.tsx";
import { ParameterForm } from "./parameter-form.tsx";
import { QueryError } from "./query-error.tsx";
import type { Run } from "./use-run.ts";

interface Props {
  readonly draft: Question;
  readonly run: Run | null;
  readonly onChange: (draft: Question) => void;
  readonly onRun: (question: Question) => void;
  readonly onCancel: () => void;
}

/** The query, its parameters, and what can be done with it. */
export function EditorPane({ draft, run, onChange, onRun, onCancel }: Props) {
  const { t } = useTranslation();
  const [selected, setSelected] = useState("");
  const editor = useRef<EditorHandle>(null);
  const isRunning = run?.isRunning === true;
  const runAll = (): void => {
    onRun(withNeeded(draft));
  };
  const runSelection = (): void => {
    if (selected.trim() !== "") onRun(withNeeded({ ...draft, cypher: selected }));
  };
  const explain = (word: "EXPLAIN" | "PROFILE"): void => {
    onRun(withNeeded({ ...draft, cypher: `${word} ${withoutPlanWord(draft.cypher)}` }));
  };
  const isEmpty = draft.cypher.trim() === "";
  return (
    <section className="console__editor" aria-label={t("console.query")}>
      <CypherEditor
        ref={editor}
        draft={draft}
        run={run}
        onChange={(cypher) => {
          onChange({ ...draft, cypher });
        }}
        onSelect={setSelected}
        onRun={runAll}
        onRunSelection={runSelection}
      />
      <ParameterForm
        names={parameterNames(draft.cypher)}
        values={draft.parameters}
        onChange={(parameters) => {
          onChange({ ...draft, parameters });
        }}
      />
      <div className="console__tools">
        {isRunning ? (
          <Button color="red" leftSection={<IconPlayerStop size={16} />} onClick={onCancel}>
            {t("console.cancel")}
          </Button>
        ) : (
          <Button leftSection={<IconPlayerPlay size={16} />} disabled={isEmpty} onClick={runAll}>
            {t("console.run")}
          </Button>
        )}
        <span className="console__keys" aria-hidden="true">
          <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">Enter</Kbd>
        </span>
        <Button variant="default" disabled={selected.trim() === "" || isRunning} onClick={runSelection}>
          {t("console.runSelection")}
        </Button>
        <Button
          variant="default"
          disabled={isEmpty || isRunning}
          onClick={() => {
            explain("EXPLAIN");
          }}
        >
          {t("console.explain")}
        </Button>
        <Button
          variant="default"
          disabled={isEmpty || isRunning}
          onClick={() => {
            explain("PROFILE");
          }}
        >
          {t("console.profile")}
        </Button>
        {run !== null && (
          <CopyButton value={location.href}>
            {({ copied, copy }) => (
              <Button variant="subtle" leftSection={<IconLink size={16} />} onClick={copy}>
                {copied ? t("console.linkCopied") : t("console.link")}
              </Button>
            )}
          </CopyButton>
        )}
      </div>
      {run?.error != null && (
        <QueryError
          run={run}
          onGoTo={(place) => {
            editor.current?.goTo(place, run.question.cypher);
          }}
        />
      )}
    </section>
  );
}

/** In the order in which the query first asks for them. */
function parameterNames(cypher: string): readonly string[] {
  const tokens = [...cypherTokens(cypher)];
  const named = tokens.filter(({ kind }, index) => kind === "word" && tokens[index - 1]?.text === "$");
  return [...new Set(named.map(({ begin, end }) => cypher.slice(begin, end)))];
}

/** Values that belong to another query are not sent along, and not put into a link. */
function withNeeded({ cypher, parameters }: Question): Question {
  const names = parameterNames(cypher);
  return {
    cypher,
    parameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => names.includes(name))),
  };
}

function withoutPlanWord(cypher: string): string {
  return cypher.replace(/^\s*(?:EXPLAIN|PROFILE)\b\s*/iu, "");
}
