import { Button, Loader } from "@mantine/core";
import { useEffect, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { viewOf } from "./api/views.ts";
import { ErrorNotice } from "./panels/error-notice.tsx";
import { namedViewIn } from "./state/named-view.ts";

/** Opens the page at the named view that its address asks for; without one, as it is. */
export function SharedView({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(() => namedViewIn(location.hash));
  const [failure, setFailure] = useState<unknown>(null);

  // A link to another view that is followed in this tab changes only the fragment.
  useEffect(() => {
    const follow = (event: Event): void => {
      const id = namedViewIn(location.hash);
      if (id === null) return;
      event.stopImmediatePropagation();
      setFailure(null);
      setAsked(id);
    };
    addEventListener("popstate", follow, { capture: true });
    return () => {
      removeEventListener("popstate", follow, { capture: true });
    };
  }, []);

  useEffect(() => {
    if (asked === null) return;
    const abort = new AbortController();
    viewOf(asked, abort.signal).then(
      ({ address }) => {
        history.replaceState(null, "", `#${address}`);
        setAsked(null);
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setFailure(error);
      },
    );
    return () => {
      abort.abort();
    };
  }, [asked]);

  const toNetwork = (): void => {
    history.replaceState(null, "", location.pathname + location.search);
    setFailure(null);
    setAsked(null);
  };

  if (asked === null) return children;
  return (
    <main className="notice">
      {failure === null ? (
        <Loader type="dots" size="lg" aria-label={t("app.loading")} role="status" />
      ) : (
        <div>
          <ErrorNotice
            error={failure}
            onRetry={() => {
              location.reload();
            }}
          />
          <Button onClick={toNetwork}>{t("views.toNetwork")}</Button>
        </div>
      )}
    </main>
  );
}
