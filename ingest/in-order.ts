import { ReadableStream, TransformStream } from "node:stream/web";

export interface Window<Item> {
  /** What an item takes up while it is worked on, in any unit. */
  readonly sizeOf: (item: Item) => number;
  /** How much may be under way at once, in the same unit. One item is always let through, however large. */
  readonly room: number;
}

/**
 * Works on several items at once and yields the results in the order of the items, each as soon as it and all before it are
 * done. Items are taken only while there is room, so memory stays bounded however long the input and however slow the reader.
 * Neither `items` nor `work` may throw: give failures as values. (What fails in a stream takes with it all that waits there.)
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { sizeOf, room }: Window<Item>,
): AsyncGenerator<Result> {
  interface Begun {
    readonly size: number;
    readonly result: Promise<Result>;
  }
  const begin = new TransformStream<Item, Begun>(
    {
      transform: (item, under) => {
        under.enqueue({ size: sizeOf(item), result: work(item) });
      },
    },
    { highWaterMark: 1 },
    { highWaterMark: room, size: ({ size }) => size },
  );
  for await (const { result } of ReadableStream.from(items).pipeThrough(begin)) yield await result;
}
