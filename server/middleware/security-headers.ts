import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Security headers. The policy lets the page load nothing but its own files and run no inline script, so that text from
 * documents stays text whatever it says. Inline styles are allowed because Mantine and Cytoscape set them.
 */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "script-src-attr": ["'none'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'", "blob:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
    frameguard: { action: "deny" },
    // Plain HTTP is what this server speaks; the proxy that adds TLS is the one to promise it.
    strictTransportSecurity: false,
  });
}
