const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Waits until the user or the system asks the program to end (Ctrl-C, `kill`, `docker stop`). Asked a second time, the
 * process ends at once, because the signals then have their usual effect again.
 */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of SIGNALS) process.removeListener(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
