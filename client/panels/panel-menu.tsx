import { Button, Menu } from "@mantine/core";
import { IconChevronDown, type Icon } from "@tabler/icons-react";
import { useEffect, useRef, type ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly Sign: Icon;
  /** Of one that is opened from elsewhere too. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A button of a panel that opens choices; `children` are the items of its menu. */
export function PanelMenu({ label, Sign, isOpen, onToggle, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen === true) button.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <Menu
      position="bottom-start"
      shadow="md"
      withinPortal={false}
      {...(isOpen !== undefined && { opened: isOpen })}
      {...(onToggle !== undefined && { onChange: onToggle })}
    >
      <Menu.Target>
        <Button
          ref={button}
          size="xs"
          variant="default"
          leftSection={<Sign size={16} />}
          rightSection={<IconChevronDown size={14} />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
