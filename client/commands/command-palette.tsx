import { Combobox, Modal, TextInput, useCombobox } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useLayoutEffect, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { searchQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { definitionOf, useActorTypes } from "../panels/ontology.ts";
import { TypeShape } from "../panels/type-shape.tsx";
import { useFirstFound } from "../panels/use-first-found.ts";
import { useFocusActor } from "../panels/use-canvas.ts";
import { Name } from "../panels/actor-name.tsx";
import { matchingPhrases } from "../state/matching-phrases.ts";
import { nameFor } from "../state/names.ts";
import { COMMANDS, type Command, type CommandId } from "./command-table.ts";
import { useCommands } from "./command-context.ts";
import { KeyCaps } from "./key-caps.tsx";
import { SYNONYMS } from "./synonyms.ts";
import { useToldApart } from "../panels/told-apart.tsx";
import { typedDirection } from "../panels/typed-direction.ts";
import "@mantine/core/styles/Modal.css";
import "../styles/commands.css";

/** Actors listed under the commands. */
const ACTORS = 5;

/** Everything that can be done, and every actor, by a few letters of its name. */
export default function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const actions = useCommands();
  const focusActor = useFocusActor();
  const [text, setText] = useState("");
  const combobox = useCombobox({ opened: true });
  const { possible, impossible } = useMatchingCommands(text);
  const whenFound = useFirstFound();
  const query = useQuery(searchQuery(text.trim()));
  /** Whether the actors listed are those of the text, not of the one before it. */
  const isAnswer = text.trim() === "" || (query.isSuccess && !query.isPlaceholderData);
  const actors = useToldApart(text.trim() === "" || !isAnswer ? [] : (query.data ?? []).slice(0, ACTORS));
  useLayoutEffect(() => {
    combobox.selectFirstOption();
    // The first is chosen anew whenever what is listed changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [possible.length, actors.length, text]);
  const choose = (value: string): void => {
    onClose();
    const actor = actors.find(({ id }) => id === value);
    if (actor !== undefined) focusActor(actor.id);
    else actions[value as CommandId]?.();
  };
  const onKeyDown = ({ key, currentTarget: field }: KeyboardEvent<HTMLInputElement>): void => {
    // The field keeps Escape from the dialog for as long as its list is open, and here it always is.
    if (key === "Escape") onClose();
    if (key !== "Enter" || possible.length > 0 || isAnswer) return;
    whenFound(field, ([first]) => {
      if (first === undefined) return;
      onClose();
      focusActor(first.id);
    });
  };
  return (
    <Modal.Root opened onClose={onClose} padding={0} size={560} yOffset="12vh">
      <Modal.Overlay />
      <Modal.Content aria-label={t("command.palette")}>
        <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
          <Combobox.EventsTarget>
            <TextInput
              data-autofocus
              size="md"
              variant="unstyled"
              className="palette__field"
              aria-label={t("command.palette")}
              placeholder={t("palette.placeholder")}
              leftSection={<IconSearch size={18} />}
              {...typedDirection(text)}
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
              }}
              onKeyDown={onKeyDown}
            />
          </Combobox.EventsTarget>
          <Combobox.Options tabIndex={0} className="palette__list" aria-label={t("command.palette")}>
            {possible.map((command) => (
              <PaletteCommand key={command.id} command={command} />
            ))}
            {impossible.map((command) => (
              <PaletteCommand key={command.id} command={command} isImpossible />
            ))}
            {actors.map((actor) => (
              <PaletteActor key={actor.id} actor={actor} />
            ))}
            {possible.length + actors.length + impossible.length === 0 && isAnswer && (
              <Combobox.Empty>{t("palette.none")}</Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox>
      </Modal.Content>
    </Modal.Root>
  );
}

/** What of the commands the text finds, by their own words or by others; without a text what can be done now. */
function useMatchingCommands(text: string): Record<"possible" | "impossible", readonly Command[]> {
  const calls = useCommandCall();
  const actions = useCommands();
  const others = COMMANDS.filter(({ id }) => id !== "palette");
  const found = matchingPhrases(others, calls, text, ({ id }) => `${SYNONYMS.en[id]} ${SYNONYMS.ar[id]}`);
  return {
    possible: found.filter(({ id }) => actions[id] !== undefined),
    impossible:
      text.trim() === "" ? [] : found.filter(({ id, needs }) => actions[id] === undefined && needs !== undefined),
  };
}

/** How a command is called. */
function useCommandCall(): (command: Command) => string {
  const { t } = useTranslation();
  return ({ phrase, of }) => (of === undefined ? t(phrase) : t("palette.choice", { of: t(of), choice: t(phrase) }));
}

interface PaletteCommandProps {
  readonly command: Command;
  readonly isImpossible?: boolean;
}

/** A command with its key, or with what it takes to be possible. */
function PaletteCommand({ command, isImpossible = false }: PaletteCommandProps) {
  const { t } = useTranslation();
  const call = useCommandCall();
  const { id, keys, needs } = command;
  return (
    <Combobox.Option value={id} disabled={isImpossible} className="palette__option">
      {call(command)}
      {isImpossible
        ? needs !== undefined && <span className="soft">{t(`needs.${needs}`)}</span>
        : keys !== undefined && <KeyCaps keys={keys[0]} />}
    </Combobox.Option>
  );
}

function PaletteActor({ actor }: { readonly actor: Actor }) {
  const { language } = useLanguage();
  const definition = definitionOf(useActorTypes(), actor.type);
  return (
    <Combobox.Option value={actor.id} className="palette__option">
      <span className="palette__actor">
        <TypeShape definition={definition} /> <Name>{nameFor(actor, language)}</Name>
      </span>
      <span className="soft">{definition.one[language]}</span>
    </Combobox.Option>
  );
}
