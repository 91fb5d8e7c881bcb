import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import "../styles/evidence.css";

interface Props {
  readonly shown: number;
  readonly total: number;
  /** What the button says that brings more; null where there is no more to bring. */
  readonly more: string | null;
  readonly isLoading?: boolean;
  readonly onMore: () => void;
}

/** Under a list of sentences or ties: how many are shown, and the button for more. */
export function EvidenceFoot({ shown, total, more, isLoading = false, onMore }: Props) {
  const { t } = useTranslation();
  return (
    <div className="evidence-foot">
      <span className="soft" role="status">
        {t("evidence.shown", { shown, total })}
      </span>
      {more !== null && (
        <Button size="xs" variant="default" loading={isLoading} onClick={onMore}>
          {more}
        </Button>
      )}
    </div>
  );
}
