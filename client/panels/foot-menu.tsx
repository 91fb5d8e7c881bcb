import { Button, Popover } from "@mantine/core";
import { IconChevronUp } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  /** A word on what is chosen in it, where that is not plain. */
  readonly aside?: string;
  /** Whether it stays open while one works elsewhere. */
  readonly stays?: boolean;
  readonly children: ReactNode;
}

/** What opens above the foot of the stage, so that the foot itself stays one line. */
export function FootMenu({ label, aside, stays = false, children }: Props) {
  return (
    <Popover position="top-start" shadow="md" withinPortal={false} returnFocus closeOnClickOutside={!stays}>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className="stage-foot__open"
          rightSection={<IconChevronUp size={14} />}
        >
          {label}
          {aside !== undefined && ` · ${aside}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{children}</Popover.Dropdown>
    </Popover>
  );
}
