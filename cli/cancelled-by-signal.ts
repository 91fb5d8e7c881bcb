const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Runs work that Ctrl+C or `kill` cancels. Asked a second time, the process ends at once, because the signals then have
 * their usual effect again.
 */
export async function cancelledBySignal<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  onCancel: () => void,
): Promise<Result> {
  const cancel = new AbortController();
  const listen = (): void => {
    for (const signal of SIGNALS) process.on(signal, stop);
  };
  const listenNoMore = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  const stop = (): void => {
    listenNoMore();
    cancel.abort();
    onCancel();
  };
  listen();
  try {
    return await work(cancel.signal);
  } finally {
    listenNoMore();
  }
}
