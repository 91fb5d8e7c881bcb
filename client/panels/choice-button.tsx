import { Button, Menu } from "@mantine/core";
import { IconChevronDown, type Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  /** What it is called beyond what is written on it. */
  readonly name?: string;
  readonly Sign: Icon;
  /** Whether one may choose several things in turn. */
  readonly stays?: boolean;
  readonly children: ReactNode;
}

/** A button over the canvas that opens choices; `children` are the items of its menu. */
export function ChoiceButton({ label, name = label, Sign, stays = false, children }: Props) {
  return (
    <Menu position="bottom-start" shadow="md" withinPortal={false} closeOnItemClick={!stays}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          h={34}
          leftSection={<Sign size={17} />}
          rightSection={<IconChevronDown size={14} />}
          aria-label={name}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="choice-menu">{children}</Menu.Dropdown>
    </Menu>
  );
}
