import { IconExternalLink } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Listed } from "../../../graph/model/listed.ts";
import { outsideLinks } from "../../state/outside-links.ts";

/** The same actor elsewhere: on Wikidata, in OpenSanctions, at the address that a list gives. */
export function OutsideLinks({ listed }: { readonly listed: Listed }) {
  const { t } = useTranslation();
  return (
    <span className="outside">
      {outsideLinks(listed).map(({ href, place }) => (
        <a key={href} className="outside__link" href={href} target="_blank" rel="noreferrer noopener nofollow">
          <bdi>{place}</bdi>
          <IconExternalLink size={14} role="img" aria-label={t("watch.opensOutside")} />
        </a>
      ))}
    </span>
  );
}
