import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Listed } from "../../../graph/model/listed.ts";
import { watchListsQuery } from "../../api/watch-lists.ts";
import { OutsideLinks } from "./outside-links.tsx";
import "../../styles/watch-lists.css";

/** Which watch lists an actor is on, why, and where else it is known. */
export function ListedBlock({ listed }: { readonly listed: Listed }) {
  const { t } = useTranslation();
  const { data: lists = [] } = useQuery(watchListsQuery);
  const own = lists.filter(({ id }) => listed.lists.includes(id));
  return (
    <section className="block">
      <h3 className="block__title">{t("watch.on")}</h3>
      <p className="block__text">
        {own.map(({ id, title }) => (
          <bdi key={id} className="watch-title">
            {title}
          </bdi>
        ))}
        {listed.topics.map((topic) => (
          <bdi key={topic} className="watch-topic">
            {topic}
          </bdi>
        ))}
      </p>
      <p className="block__text">
        <OutsideLinks listed={listed} />
      </p>
    </section>
  );
}
