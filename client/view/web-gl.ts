/**
 * Whether this browser draws by WebGL 2 on a graphics card. WebGL that the processor has to imitate is slower than the plain
 * canvas (measured: see docs/design-choices.md), and browsers tell of it by this option alone.
 */
export function hasFastWebGl(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2", { failIfMajorPerformanceCaveat: true });
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
