import { EVIDENCE } from "./evidence.ts";
import type { QueryTemplate } from "./query-template.ts";
import { SOURCES } from "./sources.ts";
import { TIES } from "./ties.ts";
import { TIME } from "./time.ts";
import { WHO } from "./who.ts";

/** The library of worked questions, topic by topic. */
export const QUERY_TEMPLATES: readonly QueryTemplate[] = [...WHO, ...TIES, ...TIME, ...SOURCES, ...EVIDENCE];
