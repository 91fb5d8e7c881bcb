/**
 * The item at a place that may lie before the first or behind the last, where there is none. An array that is asked for its item -1
 * answers by way of its properties' names, and so slowly from then on that it was a tenth of recognition.
 */
export function itemAt<Item>(items: readonly Item[], place: number): Item | undefined {
  return place < 0 ? undefined : items[place];
}
