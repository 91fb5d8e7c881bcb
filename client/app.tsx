import { DirectionProvider, MantineProvider, useDirection } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { useEffect, useState, type ReactNode } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import type { Language } from "../graph/model/language.ts";
import { createQueryClient } from "./api/queries.ts";
import { CanvasHandles } from "./canvas-handle.tsx";
import { DIRECTIONS } from "./i18n/i18n.ts";
import { keepLanguage } from "./i18n/language-setting.ts";
import { useLanguage } from "./i18n/use-language.ts";
import { OpenedGraphs } from "./opened-graph.tsx";
import { IntakeStore } from "./intake-store.tsx";
import { Page } from "./page.tsx";
import { PageErrorBoundary } from "./panels/page-error-boundary.tsx";
import { SharedView } from "./shared-view.tsx";
import { Toasts } from "./toasts.tsx";
import { ViewStore } from "./view-store.tsx";
import { colorSchemeManager, theme } from "./theme.ts";

/** The page with everything that its parts take from their surroundings. */
export function App({ i18n, language }: { readonly i18n: i18n; readonly language: Language }) {
  const [client] = useState(createQueryClient);
  return (
    <I18nextProvider i18n={i18n}>
      <DirectionProvider initialDirection={DIRECTIONS[language]} detectDirection={false}>
        <MantineProvider theme={theme} colorSchemeManager={colorSchemeManager} defaultColorScheme="auto">
          <QueryClientProvider client={client}>
            <InLanguage>
              <PageErrorBoundary>
                <SharedView>
                  <ViewStore>
                    <CanvasHandles>
                      <Toasts>
                        <IntakeStore>
                          <OpenedGraphs>
                            <Page />
                          </OpenedGraphs>
                        </IntakeStore>
                      </Toasts>
                    </CanvasHandles>
                  </ViewStore>
                </SharedView>
              </PageErrorBoundary>
            </InLanguage>
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </I18nextProvider>
  );
}

/** Sets the whole document in the interface language: its words, its direction, its title. */
function InLanguage({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const { t } = useTranslation();
  const { setDirection } = useDirection();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t("app.name");
    setDirection(DIRECTIONS[language]);
    keepLanguage(language);
  }, [language, setDirection, t]);
  return children;
}
