import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { forgetQuestions, type PastQuestion } from "../../state/query-history.ts";
import type { OpenQuestion } from "./open-question.ts";

interface Props {
  readonly past: readonly PastQuestion[];
  readonly onPast: (past: readonly PastQuestion[]) => void;
  readonly onOpen: OpenQuestion;
}

/** What was asked in this browser, newest first. */
export function HistoryList({ past, onPast, onOpen }: Props) {
  const { t } = useTranslation();
  const { moment } = useLanguage();
  if (past.length === 0) return <p className="soft">{t("console.noHistory")}</p>;
  return (
    <>
      <ul className="shelf-group">
        {past.map((question) => (
          <li key={question.cypher}>
            <button
              type="button"
              className="shelf-item"
              onClick={() => {
                onOpen({ cypher: question.cypher, parameters: question.parameters }, false);
              }}
            >
              <code className="shelf-item__code" dir="ltr">
                {question.cypher}
              </code>
              <span className="shelf-item__text">{moment(question.at)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="soft">{t("console.historyStays")}</p>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => {
          forgetQuestions();
          onPast([]);
        }}
      >
        {t("console.forget")}
      </Button>
    </>
  );
}
