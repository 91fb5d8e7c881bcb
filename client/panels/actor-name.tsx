import { scriptOf } from "../state/names.ts";

/** A name set in its own script's direction and spoken in its own language, whatever stands around it. */
export function Name({ children, className }: { readonly children: string; readonly className?: string }) {
  const script = scriptOf(children);
  return (
    <bdi className={className} lang={script} dir={script === "ar" ? "rtl" : "ltr"}>
      {children}
    </bdi>
  );
}
