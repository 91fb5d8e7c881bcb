import { Kbd } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { ActorFinder } from "./actor-finder.tsx";
import { useFocusActor } from "./use-canvas.ts";

/** The way in: an actor that is found is opened, and put on the canvas. */
export function SearchBox() {
  const { t } = useTranslation();
  const focusActor = useFocusActor();
  const input = useRef<HTMLInputElement>(null);
  return (
    <search className="header__search">
      <ActorFinder
        ref={input}
        size="md"
        label={t("search.label")}
        placeholder={t("search.placeholder")}
        hint={
          <Kbd size="xs" className="search-box__key">
            /
          </Kbd>
        }
        onChoose={({ id }) => {
          focusActor(id);
          input.current?.blur();
        }}
      />
    </search>
  );
}
