import { Button, Group } from "@mantine/core";
import { IconChartDots3, IconTrash } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { WatchedActor, WatchListSummary } from "../../../graph/model/watch-list.ts";
import { removeWatchList, watchedActorsQuery } from "../../api/watch-lists.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { isolated, nameFor } from "../../state/names.ts";
import { keepOnly, select } from "../../state/changes.ts";
import { useToasts } from "../../toasts.tsx";
import { useView } from "../../view-store.tsx";
import { Name } from "../actor-name.tsx";
import { Answer } from "../answer.tsx";
import { ErrorNotice } from "../error-notice.tsx";
import { NamedList } from "../named-list.tsx";
import { OutsideLinks } from "./outside-links.tsx";

interface Props {
  readonly list: WatchListSummary;
  /** Closes what covers the network, to go there. */
  readonly onLeave: () => void;
}

/** One list: how many of its actors the news names, who they are, and which ones it does not name. */
export function WatchListBlock({ list, onLeave }: Props) {
  const { t } = useTranslation();
  const { date } = useLanguage();
  const { apply } = useView();
  const watched = useQuery(watchedActorsQuery(list.id));
  const found = (watched.data?.rows ?? []).flatMap(({ actor }) => actor ?? []);
  return (
    <section className="block" aria-label={list.title}>
      <h3 className="block__title">
        <bdi>{list.title}</bdi>
      </h3>
      <p className="block__text soft">
        {t("watch.entries", { count: list.entries })} · {t("watch.found", { count: list.found })} ·{" "}
        {t("watch.since", { date: date(list.addedAt.slice(0, 10)) })}
      </p>
      <Answer query={watched} lines={3}>
        {({ rows, total }) => (
          <NamedList items={rows} all={total}>
            {(row) => <Entry row={row} onLeave={onLeave} />}
          </NamedList>
        )}
      </Answer>
      <Group gap="xs" mt="sm">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconChartDots3 size={16} />}
          disabled={found.length === 0}
          onClick={() => {
            apply(keepOnly(found.filter(({ hidden }) => !hidden).map(({ id }) => id)));
            onLeave();
          }}
        >
          {t("watch.draw")}
        </Button>
        <RemoveButton list={list} />
      </Group>
    </section>
  );
}

function Entry({ row: { entry, actor }, onLeave }: { readonly row: WatchedActor; readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { apply } = useView();
  if (actor === null) {
    const name = entry.knownAs[language] ?? entry.names[0] ?? "";
    return (
      <span className="soft">
        <Name>{name}</Name> · {t("watch.notNamed")}
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        className="drawer-link"
        onClick={() => {
          apply(select({ kind: "actor", id: actor.id }));
          onLeave();
        }}
      >
        <Name>{nameFor(actor, language)}</Name>
      </button>{" "}
      <span className="soft number">{t("counted.mentions", { count: actor.mentions })}</span>{" "}
      {actor.listed !== undefined && <OutsideLinks listed={actor.listed} />}
    </>
  );
}

function RemoveButton({ list: { id, title } }: Pick<Props, "list">) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const say = useToasts();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const remove = async (): Promise<void> => {
    setFailure(null);
    setBusy(true);
    try {
      await removeWatchList(client, id);
      say({ text: t("watch.removed", { title: isolated(title) }) });
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        size="xs"
        variant={isAsking ? "filled" : "default"}
        color={isAsking ? "red" : "gray"}
        loading={isBusy}
        leftSection={<IconTrash size={16} />}
        onClick={() => {
          if (isAsking) void remove();
          else setAsking(true);
        }}
        onBlur={() => {
          setAsking(false);
        }}
      >
        {isAsking ? t("watch.removeSure") : t("watch.remove")}
      </Button>
      {failure !== null && <ErrorNotice error={failure} onRetry={() => void remove()} />}
    </>
  );
}
