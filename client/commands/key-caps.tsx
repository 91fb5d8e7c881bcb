import { Kbd } from "@mantine/core";
import { printedKey } from "./printed-key.ts";

/** A key, or keys pressed together, as printed on the keyboard. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  return (
    <span className="key-caps" dir="ltr">
      {printedKey(keys).map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </span>
  );
}
