import { Button } from "@mantine/core";
import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

type Paged = Pick<UseInfiniteQueryResult, "hasNextPage" | "isFetchingNextPage"> & {
  readonly fetchNextPage: () => unknown;
};

/** Asks for the next page of a list, as long as there is one. */
export function MoreButton({ query }: { readonly query: Paged }) {
  const { t } = useTranslation();
  if (!query.hasNextPage) return null;
  return (
    <Button
      size="xs"
      variant="default"
      mt="md"
      loading={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {t("notebook.older")}
    </Button>
  );
}
