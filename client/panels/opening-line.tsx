import { Button } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface Props {
  readonly Sign: Icon;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** One line of the briefing that opens what it speaks of. */
export function OpeningLine({ Sign, onOpen, children }: Props) {
  return (
    <div className="opening-line">
      <Button
        variant="subtle"
        size="compact-sm"
        className="opening-line__button"
        leftSection={<Sign size={16} />}
        onClick={onOpen}
      >
        {children}
      </Button>
    </div>
  );
}
