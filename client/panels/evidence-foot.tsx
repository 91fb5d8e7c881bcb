import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import "../styles/evidence.css";

interface Props {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly shown: number;
  readonly total: number;
}

/** Most sentences that one more page brings. */
const PAGE = 20;

/** Under a list of sentences: how many are shown, and the button for more. */
export function EvidenceFoot({ query, shown, total }: Props) {
  const { t } = useTranslation();
  return (
    <div className="evidence-foot">
      <span className="soft" role="status">
        {t("evidence.shown", { shown, total })}
      </span>
      {query.hasNextPage && (
        <Button
          size="xs"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t("evidence.more", { count: Math.min(PAGE, total - shown) })}
        </Button>
      )}
    </div>
  );
}
