/** Takes as long as it is told, in milliseconds. */
export default async function sleep(milliseconds) {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return milliseconds;
}
