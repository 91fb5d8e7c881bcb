import { useState } from "react";

/** Work that a person waits for: whether it is under way, and what went wrong. */
export function useBusy() {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const run = (work: () => Promise<void>): void => {
    setFailure(null);
    setBusy(true);
    work()
      .catch(setFailure)
      .finally(() => {
        setBusy(false);
      });
  };
  return { run, isBusy, failure };
}
