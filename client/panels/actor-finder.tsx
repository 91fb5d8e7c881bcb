import { CloseButton, Combobox, Loader, TextInput, useCombobox, VisuallyHidden } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { searchQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { nameFor, otherNameFor } from "../state/names.ts";
import { Name } from "./actor-name.tsx";
import { ErrorNotice } from "./error-notice.tsx";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { useToldApart } from "./told-apart.tsx";
import { TypeShape } from "./type-shape.tsx";
import { ListedMark } from "./watch/listed-mark.tsx";
import { typedDirection } from "./typed-direction.ts";
import { useFirstFound } from "./use-first-found.ts";
import "../styles/search-box.css";

const NOBODY: readonly Actor[] = [];

/** Milliseconds of quiet before a search is sent. */
const QUIET = 150;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly onChoose: (actor: Actor) => void;
  /** An actor that is not suggested. */
  readonly except?: string;
  /** Stands at the end of the empty field. */
  readonly hint?: ReactNode;
  readonly size?: "sm" | "md";
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field that suggests actors as one types, by any of their names in either script. */
export function ActorFinder({ label, placeholder, onChoose, except, hint, size = "sm", ref }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), QUIET);
  /** Whether a suggestion was gone to by the arrow keys. */
  const isGoneTo = useRef(false);
  const whenFound = useFirstFound();
  const query = useQuery(searchQuery(asked));
  const combobox = useCombobox();

  const suggested = (actors: readonly Actor[]): readonly Actor[] => actors.filter(({ id }) => id !== except);
  const found = useToldApart(asked === "" ? NOBODY : suggested(query.data ?? NOBODY));
  const isAnswer = asked === text.trim() && query.isSuccess && !query.isPlaceholderData;
  // Before the browser paints, so that a suggestion that is seen is also the one that Enter takes.
  useLayoutEffect(() => {
    isGoneTo.current = false;
    if (found.length > 0) combobox.selectFirstOption();
    // Only a new list of suggestions moves the cursor to its top.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [query.data]);

  const choose = (actor: Actor | undefined): void => {
    if (actor === undefined) return;
    setText("");
    combobox.closeDropdown();
    onChoose(actor);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, currentTarget: field } = event;
    if (key === "ArrowDown" || key === "ArrowUp") isGoneTo.current = true;
    if (key !== "Enter" || text.trim() === "" || isGoneTo.current) return;
    if (isAnswer && combobox.getSelectedOptionIndex() !== -1) return;
    // What is listed answers an earlier text; the first suggestion for this one is meant, once it has come.
    combobox.resetSelectedOption();
    whenFound(field, (actors) => {
      choose(suggested(actors)[0]);
    });
  };
  return (
    <>
      <Combobox
        store={combobox}
        withinPortal={false}
        onOptionSubmit={(id) => {
          choose(found.find((one) => one.id === id));
        }}
        shadow="md"
        offset={6}
      >
        <Combobox.Target withExpandedAttribute>
          <TextInput
            role="combobox"
            {...(ref === undefined ? {} : { ref })}
            size={size}
            radius="xl"
            aria-label={label}
            placeholder={placeholder}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              isGoneTo.current = false;
              combobox.openDropdown();
            }}
            onKeyDown={onKeyDown}
            onFocus={() => {
              combobox.openDropdown();
            }}
            onBlur={() => {
              combobox.closeDropdown();
            }}
            {...typedDirection(text)}
            leftSection={<IconSearch size={18} />}
            rightSection={
              text === "" ? (
                hint
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
            <Combobox.Options aria-label={label}>
              {found.map((actor) => (
                <Combobox.Option key={actor.id} value={actor.id} className="suggestion-option">
                  <Suggestion actor={actor} />
                </Combobox.Option>
              ))}
            </Combobox.Options>
          )}
          {query.isSuccess && found.length === 0 && <Combobox.Empty>{t("search.none")}</Combobox.Empty>}
          {query.isError && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
        </Combobox.Dropdown>
      </Combobox>
      <VisuallyHidden role="status">
        {asked !== "" &&
          query.isSuccess &&
          (found.length === 0 ? t("search.none") : t("search.found", { count: found.length }))}
      </VisuallyHidden>
    </>
  );
}

function Suggestion({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const definition = definitionOf(useActorTypes(), actor.type);
  const other = otherNameFor(actor, language);
  return (
    <div className="suggestion">
      <TypeShape definition={definition} />
      <span className="suggestion__names">
        <span className="suggestion__name">
          <Name>{nameFor(actor, language)}</Name> <ListedMark actor={actor} />
        </span>
        {other !== null && <Name className="suggestion__other">{other}</Name>}
      </span>
      <span className="suggestion__facts">
        {definition.one[language]}
        <span className="number">{t("counted.mentions", { count: actor.mentions })}</span>
      </span>
    </div>
  );
}
