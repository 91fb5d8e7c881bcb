/** Whether this browser can draw by WebGL 2; where it cannot, the plain canvas draws everything. */
export function hasWebGl(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
