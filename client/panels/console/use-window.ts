import { useEffect, useRef, useState, type RefObject } from "react";

/** Rows drawn beyond the edges, so that scrolling does not show a gap before it is filled. */
const BEYOND = 12;

interface Window {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The rows in sight: from the first to before the last. */
  readonly first: number;
  readonly last: number;
  /** Heights in px of what is not drawn. */
  readonly above: number;
  readonly below: number;
}

/** Which of many rows of one height are in sight of the element that scrolls them; only they need exist. */
export function useWindow(count: number, rowHeight: number): Window {
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = (): void => {
      setSight({ top: element.scrollTop, height: element.clientHeight });
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  const first = Math.max(0, Math.min(count, Math.floor(sight.top / rowHeight)) - BEYOND);
  const last = Math.min(count, Math.ceil((sight.top + sight.height) / rowHeight) + BEYOND);
  return { scroller, first, last, above: first * rowHeight, below: (count - last) * rowHeight };
}
