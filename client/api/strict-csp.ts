/** Zod compiles checkers with `new Function` where it may. The page's CSP forbids that, so zod is told before any schema exists. */
import { z } from "zod";

z.config({ jitless: true });
