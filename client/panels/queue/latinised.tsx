import { createContext, useContext, type ReactNode } from "react";
import { latinise } from "../../state/latinise.ts";
import { scriptOf } from "../../state/names.ts";
import { Name } from "../actor-name.tsx";

const LatinisedContext = createContext(false);

/** Whether names in Arabic script are shown in Latin letters too. */
export function Latinised({ value, children }: { readonly value: boolean; readonly children: ReactNode }) {
  return <LatinisedContext value={value}>{children}</LatinisedContext>;
}

/** A name, and beside it how it reads to those who do not read Arabic, if they wish. */
export function ReadableName({ children, className }: { readonly children: string; readonly className?: string }) {
  const isLatinised = useContext(LatinisedContext) && scriptOf(children) === "ar";
  return (
    <>
      <Name {...(className === undefined ? {} : { className })}>{children}</Name>
      {isLatinised && (
        <bdi className="latinised" lang="ar-Latn" dir="ltr">
          {latinise(children)}
        </bdi>
      )}
    </>
  );
}
