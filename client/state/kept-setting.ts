/** A setting that this browser keeps from visit to visit; null where it was never chosen. */
export function keptSetting(name: string): string | null {
  return storage()?.getItem(`rawabit.${name}`) ?? null;
}

export function keepSetting(name: string, value: string): void {
  storage()?.setItem(`rawabit.${name}`, value);
}

/** Null where the browser forbids pages to store anything: asking for it throws then. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
