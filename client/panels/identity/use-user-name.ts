import { useLocalStorage } from "@mantine/hooks";

/** Who a person says they are, under which their decisions stand in the ledger; empty until they say it. */
export function useUserName() {
  return useLocalStorage({ key: "rawabit.user", defaultValue: "", getInitialValueInEffect: false });
}
