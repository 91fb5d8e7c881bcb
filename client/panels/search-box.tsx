import { CloseButton, Combobox, Kbd, Loader, TextInput, useCombobox, VisuallyHidden } from "@mantine/core";
import { useDebouncedValue, useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { searchQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { nameFor, otherNameFor } from "../state/names.ts";
import { Name } from "./actor-name.tsx";
import { ErrorNotice } from "./error-notice.tsx";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { TypeShape } from "./type-shape.tsx";
import { useFocusActor } from "./use-canvas.ts";
import "../styles/search-box.css";

/** Milliseconds of quiet before a search is sent. */
const QUIET = 150;

/** The way in: suggests actors as one types, by any of their names in either script. */
export function SearchBox() {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), QUIET);
  const query = useQuery(searchQuery(asked));
  const focusActor = useFocusActor();
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox();
  useHotkeys([["/", () => input.current?.focus()]]);

  const found = asked === "" ? [] : (query.data ?? []);
  useEffect(() => {
    if (found.length > 0) combobox.selectFirstOption();
    // Only a new list of suggestions moves the cursor to its top.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [query.data]);

  const choose = (actor: string): void => {
    focusActor(actor);
    setText("");
    combobox.closeDropdown();
    input.current?.blur();
  };

  return (
    <search className="header__search">
      <Combobox store={combobox} withinPortal={false} onOptionSubmit={choose} shadow="md" offset={6}>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            role="combobox"
            ref={input}
            size="md"
            radius="xl"
            aria-label={t("search.label")}
            placeholder={t("search.placeholder")}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              combobox.openDropdown();
            }}
            onFocus={() => {
              combobox.openDropdown();
            }}
            onBlur={() => {
              combobox.closeDropdown();
            }}
            dir="auto"
            leftSection={<IconSearch size={18} />}
            rightSection={
              text === "" ? (
                <Kbd size="xs" className="search-box__key">
                  /
                </Kbd>
              ) : query.isFetching ? (
                <Loader size={16} />
              ) : (
                <CloseButton
                  size="sm"
                  aria-label={t("search.clear")}
                  onClick={() => {
                    setText("");
                  }}
                />
              )
            }
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={asked === "" || query.isPending}>
          {found.length > 0 && (
            <Combobox.Options aria-label={t("search.label")}>
              {found.map((actor) => (
                <Combobox.Option key={actor.id} value={actor.id} className="suggestion-option">
                  <Suggestion actor={actor} />
                </Combobox.Option>
              ))}
            </Combobox.Options>
          )}
          {query.data?.length === 0 && <Combobox.Empty>{t("search.none")}</Combobox.Empty>}
          {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
        </Combobox.Dropdown>
      </Combobox>
      <VisuallyHidden role="status">
        {asked !== "" &&
          query.isSuccess &&
          (found.length === 0 ? t("search.none") : t("search.found", { count: found.length }))}
      </VisuallyHidden>
    </search>
  );
}

function Suggestion({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  const definition = definitionOf(useActorTypes(), actor.type);
  const other = otherNameFor(actor, language);
  return (
    <div className="suggestion">
      <TypeShape definition={definition} />
      <span className="suggestion__names">
        <Name className="suggestion__name">{nameFor(actor, language)}</Name>
        {other !== null && <Name className="suggestion__other">{other}</Name>}
      </span>
      <span className="suggestion__facts">
        {definition.one[language]}
        <span className="number">
          {number(actor.mentions)} {t("actor.mentions", { count: actor.mentions })}
        </span>
      </span>
    </div>
  );
}
