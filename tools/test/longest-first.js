/**
 * The order of the test files for Jest, so that its workers end together: one that is left alone with a file of minutes
 * keeps everybody waiting. Jest itself knows how long a file took only where it has run before.
 */
import Sequencer from "@jest/test-sequencer";

/** Beginnings of paths below test/, of the files that take longest. */
const LONGEST = [
  "graph/store/neo4j",
  "graph/store/embedded",
  "browser/fresh-clone",
  "cli/crash",
  "browser/network",
  "browser/explore",
  "browser/identity",
  "browser/merge-queue",
  "browser/notebook",
  "browser/",
  "ingest/pipeline",
  "tools/bench",
  "ingest/read/format",
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}

/** The place among the longest; behind them all for any other. */
function rank({ path }) {
  const at = LONGEST.findIndex((beginning) => path.replaceAll("\\", "/").includes(`/test/${beginning}`));
  return at === -1 ? LONGEST.length : at;
}
