import { useTranslation } from "react-i18next";
import { useToasts } from "../../toasts.tsx";

/**
 * Takes an entry of the notebook off its list, says so, and offers to bring it back.
 *
 * @param said what is said when it is gone
 */
export function useRemoval(set: (removed: boolean) => Promise<void>, said: string): () => void {
  const { t } = useTranslation();
  const say = useToasts();
  const attempt = (removed: boolean, then: () => void): void => {
    set(removed).then(then, () => {
      say({ text: t("toast.failed") });
    });
  };
  const undo = (): void => {
    attempt(false, () => {
      say({ text: t("toast.undone") });
    });
  };
  return () => {
    attempt(true, () => {
      say({ text: said, undo });
    });
  };
}
