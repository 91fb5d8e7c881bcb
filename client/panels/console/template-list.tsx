import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TOPICS, type QueryTemplate } from "../../../graph/model/query-templates/query-template.ts";
import { QUERY_TEMPLATES } from "../../../graph/model/query-templates/query-templates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { OpenQuestion } from "./open-question.ts";
import { typedDirection } from "../typed-direction.ts";

/** The library: worked questions by topic, each with a sentence of what it says. */
export function TemplateList({ onOpen }: { readonly onOpen: OpenQuestion }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [sought, setSought] = useState("");
  const found = QUERY_TEMPLATES.filter((template) => speaksOf(template, sought));
  return (
    <>
      <TextInput
        size="sm"
        my="sm"
        aria-label={t("console.seek")}
        placeholder={t("console.seek")}
        {...typedDirection(sought)}
        value={sought}
        onChange={(event) => {
          setSought(event.currentTarget.value);
        }}
      />
      {found.length === 0 && <p className="soft">{t("console.noneFound")}</p>}
      {TOPICS.map(({ topic, title }) => {
        const ofTopic = found.filter((template) => template.topic === topic);
        if (ofTopic.length === 0) return null;
        return (
          <section key={topic} className="shelf-group">
            <h3>{title[language]}</h3>
            <ul>
              {ofTopic.map((template) => (
                <li key={template.id}>
                  <button
                    type="button"
                    className="shelf-item"
                    onClick={() => {
                      onOpen({ cypher: template.cypher, parameters: valuesOf(template) }, true);
                    }}
                  >
                    <span className="shelf-item__title">{template.title[language]}</span>
                    <span className="shelf-item__text">{template.explanation[language]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function valuesOf({ parameters }: QueryTemplate): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
}

/** In either language, whichever the page is in. */
function speaksOf({ title, explanation, cypher }: QueryTemplate, sought: string): boolean {
  const words = sought.toLowerCase().split(/\s+/u);
  const text = [...Object.values(title), ...Object.values(explanation), cypher].join(" ").toLowerCase();
  return words.every((word) => text.includes(word));
}
