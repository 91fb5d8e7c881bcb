import { ActionIcon, Tooltip } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import { printedKey } from "../commands/printed-key.ts";

interface Props {
  readonly label: string;
  /** As the table of commands writes it. */
  readonly keys?: string;
  readonly Sign: Icon;
  /** Undefined while it could do nothing. */
  readonly onClick: (() => void) | undefined;
  /** Of one that opens and closes something: whether that is open. */
  readonly isOpen?: boolean;
  readonly className?: string;
}

/** A button of the bar at the top, with its name and its key as a hint. */
export function HeaderTool({ label, keys, Sign, onClick, isOpen, className }: Props) {
  return (
    <Tooltip label={keys === undefined ? label : `${label} (${printedKey(keys).join("+")})`}>
      <ActionIcon
        variant={isOpen === true ? "light" : "subtle"}
        color={isOpen === true ? "plum" : "gray"}
        size="lg"
        aria-label={label}
        aria-pressed={isOpen}
        aria-keyshortcuts={keys?.length === 1 ? keys : undefined}
        onClick={onClick}
        disabled={onClick === undefined}
      >
        <Sign size={20} {...(className !== undefined && { className })} />
      </ActionIcon>
    </Tooltip>
  );
}
