/** The items of a JSON list, one a line, so that a file of them also compares well; without the list's brackets. */
export async function* jsonLines<Item>(
  items: AsyncIterable<Item>,
  written: (item: Item) => unknown = (item) => item,
): AsyncIterable<string> {
  let separator = "\n";
  for await (const item of items) {
    yield separator + JSON.stringify(written(item));
    separator = ",\n";
  }
}
