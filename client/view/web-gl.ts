/** Processors that imitate a graphics card, by the names that browsers give them. */
const IMITATED = /swiftshader|llvmpipe|software|basic render/iu;

/**
 * Whether this browser draws by WebGL 2 on a graphics card. WebGL that the processor has to imitate is slower than the plain
 * canvas (docs/design-choices.md). `failIfMajorPerformanceCaveat` does not tell: Chromium imitates all the same.
 */
export function hasFastWebGl(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  if (context === null) return false;
  const names = context.getExtension("WEBGL_debug_renderer_info");
  const renderer = String(context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return !IMITATED.test(renderer);
}
