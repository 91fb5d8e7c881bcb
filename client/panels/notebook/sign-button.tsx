import { ActionIcon, Tooltip } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";

interface Props {
  readonly label: string;
  readonly Sign: Icon;
  readonly onClick: () => void;
}

/** A button that is a sign alone; its words come as a hint. */
export function SignButton({ label, Sign, onClick }: Props) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick}>
        <Sign size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
