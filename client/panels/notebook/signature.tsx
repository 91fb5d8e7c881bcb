import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";

interface Props {
  /** Null where nobody knows. */
  readonly user: string | null;
  readonly at: string;
}

/** Who did something, and when. */
export function Signature({ user, at }: Props) {
  const { t } = useTranslation();
  const { moment } = useLanguage();
  return (
    <span className="soft">
      {user !== null && (
        <>
          <bdi>{user === "local" ? t("ledger.local") : user}</bdi> ·{" "}
        </>
      )}
      <time dateTime={at}>{moment(at)}</time>
    </span>
  );
}
