/** All that a sequence gives. (`Array.fromAsync` is younger than the oldest Node that is supported.) */
export async function partsOf<Part>(parts: AsyncIterable<Part>): Promise<readonly Part[]> {
  const list: Part[] = [];
  for await (const part of parts) list.push(part);
  return list;
}
