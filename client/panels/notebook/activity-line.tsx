import {
  IconArrowMerge,
  IconBookmark,
  IconFileText,
  IconFolder,
  IconListSearch,
  IconNotes,
  IconTerminal2,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Activity } from "../../../graph/model/activity.ts";
import { DEED_PHRASES } from "../../i18n/deed-phrases.ts";
import { ActivitySubject } from "./activity-subject.tsx";
import { BringBack } from "./bring-back.tsx";
import { Signature } from "./signature.tsx";

const SIGNS = {
  ingest: IconFileText,
  judgement: IconArrowMerge,
  "watch-list": IconListSearch,
  note: IconNotes,
  collection: IconFolder,
  view: IconBookmark,
  query: IconTerminal2,
} as const;

interface Props {
  readonly activity: Activity;
  readonly onLeave: () => void;
}

/** One thing that was done: what, to what, by whom and when. */
export function ActivityLine({ activity, onLeave }: Props) {
  const { t } = useTranslation();
  const Sign = SIGNS[activity.kind];
  return (
    <li className="activity__one">
      <Sign size={18} className="activity__sign" aria-hidden="true" />
      <div className="activity__what">
        <p className="activity__deed">
          {t(DEED_PHRASES[activity.kind][activity.did])} <ActivitySubject activity={activity} onLeave={onLeave} />
        </p>
        <p className="activity__foot">
          <Signature user={activity.user} at={activity.at} />
          <BringBack activity={activity} />
        </p>
      </div>
    </li>
  );
}
