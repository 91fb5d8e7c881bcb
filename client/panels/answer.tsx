import { Skeleton, Stack } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "./error-notice.tsx";

interface Props<Data> {
  readonly query: Pick<UseQueryResult<Data>, "data" | "error" | "isPending"> & { readonly refetch: () => unknown };
  /** Lines of the placeholder while waiting. */
  readonly lines?: number;
  /** Stands there while waiting instead of lines of text. */
  readonly waiting?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** The answer to a query, or what stands in its place while it is waited for or when it did not come. */
export function Answer<Data>({ query, lines = 3, waiting, children }: Props<Data>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) {
    if (waiting !== undefined) return waiting;
    return (
      <Stack gap="xs" role="status" aria-label={t("app.loading")}>
        {Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} height={18} radius="sm" width={`${92 - ((line * 17) % 40)}%`} />
        ))}
      </Stack>
    );
  }
  return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
}
