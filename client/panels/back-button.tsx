import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface Props {
  readonly onClick: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The way back to where one came from; `children` say where that is. */
export function BackButton({ onClick, className, children }: Props) {
  return (
    <Button
      {...(className !== undefined && { className })}
      variant="subtle"
      size="compact-sm"
      leftSection={<IconArrowLeft className="mirrored" size={16} />}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
