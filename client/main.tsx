import "./api/strict-csp.ts";
import "@fontsource/ibm-plex-sans-arabic/400.css";
import "@fontsource/ibm-plex-sans-arabic/600.css";
import "./styles/mantine.css";
import "./styles/tokens.css";
import "./styles/page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { createI18n } from "./i18n/i18n.ts";
import { readLanguage } from "./i18n/language-setting.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root.");
const language = readLanguage();
// Not awaited here: what other chunks take from this one would have to lie apart, and each by itself.
void createI18n(language).then((i18n) => {
  createRoot(root).render(
    <StrictMode>
      <App i18n={i18n} language={language} />
    </StrictMode>,
  );
});
