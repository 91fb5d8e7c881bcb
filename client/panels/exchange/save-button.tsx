import { Button } from "@mantine/core";

interface Props {
  readonly name: string;
  /** What it is for. */
  readonly text: string;
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  readonly onSave: () => void;
}

/** A format to save in, as a line of a list. */
export function SaveButton({ name, text, isBusy, isDisabled = false, onSave }: Props) {
  return (
    <li>
      <Button size="compact-md" variant="default" disabled={isDisabled} loading={isBusy} onClick={onSave}>
        {name}
      </Button>
      <span>{text}</span>
    </li>
  );
}
