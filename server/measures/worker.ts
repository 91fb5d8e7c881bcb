/** What runs in the thread of the measures. */
import { measure, type MeasureKind, type MeasureOutput, type MeasureTask } from "./measure.ts";

export default function work(task: MeasureTask): MeasureOutput[MeasureKind] {
  return measure(task);
}
