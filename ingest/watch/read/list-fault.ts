/** What is wrong with a line of a list; the reader adds the file's name. */
export class ListFault extends Error {
  /** From 1. */
  readonly line: number;

  /** @param fault goes on after “line 3” */
  constructor(line: number, fault: string) {
    super(fault);
    this.line = line;
  }
}
