import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EVIDENCE_ORDERS, type EvidenceOrder } from "../../graph/model/evidence.ts";
import { keepSetting, keptSetting } from "../state/kept-setting.ts";
import "../styles/evidence.css";

const NAME = "evidence-order";

/** Which sentences come first: as chosen last time, at first the newest. */
export function useEvidenceOrder(): readonly [order: EvidenceOrder, choose: (order: EvidenceOrder) => void] {
  const [order, setOrder] = useState(() => orderNamed(keptSetting(NAME)));
  const choose = (next: EvidenceOrder): void => {
    setOrder(next);
    keepSetting(NAME, next);
  };
  return [order, choose];
}

function orderNamed(name: string | null): EvidenceOrder {
  return EVIDENCE_ORDERS.find((order) => order === name) ?? "newest";
}

interface Props {
  readonly order: EvidenceOrder;
  readonly onChoose: (order: EvidenceOrder) => void;
}

/** Over a list of sentences: the newest or the strongest first. */
export function EvidenceOrderSwitch({ order, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      className="evidence-order"
      aria-label={t("evidence.order")}
      value={order}
      data={EVIDENCE_ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
      onChange={(value) => {
        onChoose(orderNamed(value));
      }}
    />
  );
}
