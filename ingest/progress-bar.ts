import { Presets, SingleBar } from "cli-progress";
import type { IngestProgress } from "./ingest-report.ts";

export interface ProgressBar {
  show(progress: IngestProgress): void;
  stop(): void;
}

/** A progress bar on standard error; nothing where that is not a terminal. */
export function openProgressBar(stream: NodeJS.WriteStream = process.stderr): ProgressBar {
  if (!stream.isTTY) return { show: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { stream, format: "{stage} {bar} {value}/{total} articles · {eta_formatted}", hideCursor: true },
    Presets.shades_classic,
  );
  let begun = false;
  return {
    show(progress) {
      if (progress.stage === "reading") stream.write(`\rReading · file ${progress.done + 1}\u001b[K`);
      if (progress.stage === "resolving") bar.stop();
      if (progress.stage === "resolving") stream.write("\rWorking out who is who\u001b[K");
      if (progress.stage === "measuring") stream.write("\rMeasuring ties\u001b[K");
      if (progress.stage !== "writing") return;
      if (!begun) {
        stream.write("\r\u001b[K");
        bar.start(progress.total, progress.done, { stage: "Writing" });
      }
      begun = true;
      bar.update(progress.done);
    },
    stop() {
      bar.stop();
      stream.write("\r\u001b[K");
    },
  };
}
