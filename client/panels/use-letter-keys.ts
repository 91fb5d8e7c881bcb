import { useEffect, useRef } from "react";
import { pressedKey } from "../state/letter-key.ts";

type LetterKeys = Readonly<Record<string, () => void>>;

/** What can be written into, where a letter is a letter; and dialogs, which lie over what the keys would work on. */
const ELSEWHERE = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=dialog]";

/** Does what belongs to a letter, digit or sign when its key is pressed, wherever on the page. */
export function useLetterKeys(keys: LetterKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const letter = pressedKey(event);
      const act = letter === null ? undefined : latest.current[letter];
      if (act === undefined || event.repeat || (event.target as Element | null)?.closest(ELSEWHERE)) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => {
      removeEventListener("keydown", press);
    };
  }, []);
}
