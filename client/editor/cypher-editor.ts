/** The editor of CodeMirror, made ready for Cypher: colours, completion, marks, and keys that leave Tab to the page. */
import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { standardKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { forceLinting, linter, type Diagnostic } from "@codemirror/lint";
import { EditorState, StateEffect } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers, placeholder, type ViewUpdate } from "@codemirror/view";
import { completeCypher, type Known } from "./complete-cypher.ts";
import { cypherLanguage } from "./cypher-language.ts";

/** What the editor asks of the page whenever it needs to know. */
export interface EditorHost {
  readonly label: string;
  readonly placeholder: string;
  readonly known: () => Promise<Known>;
  readonly diagnostics: (text: string) => readonly Diagnostic[];
  readonly onChange: (text: string) => void;
  readonly onSelect: (selected: string) => void;
  readonly onRun: () => void;
  readonly onRunSelection: () => void;
}

export function createEditor(parent: HTMLElement, text: string, host: EditorHost): EditorView {
  const act = (run: () => void) => () => {
    run();
    return true;
  };
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        // Before all others: Enter alone is theirs.
        keymap.of([
          { key: "Mod-Enter", run: act(host.onRun) },
          { key: "Shift-Mod-Enter", run: act(host.onRunSelection) },
        ]),
        cypherLanguage,
        autocompletion({ override: [async (context) => completeCypher(context, await host.known())] }),
        linter((view) => host.diagnostics(view.state.doc.toString()), { delay: 400, needsRefresh: knowsMore }),
        history(),
        lineNumbers(),
        drawSelection(),
        bracketMatching(),
        EditorView.lineWrapping,
        placeholder(host.placeholder),
        // Cypher reads from left to right in every language; an Arabic string inside turns by itself.
        EditorView.contentAttributes.of({ "aria-label": host.label, dir: "ltr", spellcheck: "false" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) host.onChange(update.state.doc.toString());
          if (update.docChanged || update.selectionSet) {
            const { from, to } = update.state.selection.main;
            host.onSelect(update.state.sliceDoc(from, to));
          }
        }),
        keymap.of([...completionKeymap, ...historyKeymap, ...standardKeymap]),
      ],
    }),
  });
}

/** Puts another text in place of the one there, as a step that can be undone. */
export function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}

/** Puts the cursor at a place and shows it. */
export function goTo(view: EditorView, offset: number): void {
  view.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) }, scrollIntoView: true });
  view.focus();
}

const moreIsKnown = StateEffect.define();

const knowsMore = ({ transactions }: ViewUpdate): boolean =>
  transactions.some(({ effects }) => effects.some((effect) => effect.is(moreIsKnown)));

/** Looks at the text again, since what is known of it has changed. */
export function lookAgain(view: EditorView): void {
  // To force alone only hurries a look that is due, and none is once the text has been looked at.
  view.dispatch({ effects: moreIsKnown.of(null) });
  forceLinting(view);
}
