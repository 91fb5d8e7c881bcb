import type { Question } from "../../state/view-state.ts";

/** Puts a question into the editor, and runs it where it is one of the library. */
export type OpenQuestion = (question: Question, isRun: boolean) => void;
