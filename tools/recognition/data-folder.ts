/** The folder given with `--data`. Without one the program ends, since the marked texts are not part of the project. */
export function dataFolder(given: string | undefined): string {
  if (given !== undefined) return given;
  console.error("Say with --data DIR where the marked texts are; docs/model-card.md says what belongs there.");
  process.exit(1);
}
