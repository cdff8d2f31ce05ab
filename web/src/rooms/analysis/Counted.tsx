import { createContext, useContext } from "react";
import { type Address, go, useAddress, withQuery } from "../../address";
import { type Behind, figureText } from "../../parts/behind";
import { useTexts } from "../../texts";

interface CountedProps {
  readonly of: Behind | undefined;
  readonly text: string;
}

const AskedAtContext = createContext<Address | undefined>(undefined);

/** Where an answer that is shown elsewhere has its own page, which its figures lead to. */
export const AskedAt = AskedAtContext.Provider;

/** A figure, which leads to the customers it counts where they can be shown. */
export function Counted({ of, text }: CountedProps) {
  const texts = useTexts();
  const here = useAddress();
  const address = useContext(AskedAtContext) ?? here;
  if (!of) return text;
  const figure = figureText(of);
  const isOpen = address.query.get("figure") === figure;
  return (
    <button
      type="button"
      className="counted"
      aria-pressed={isOpen}
      title={texts("drawer.customers")}
      onClick={() => go(withQuery(address, { figure: isOpen ? "" : figure }), { replace: address.query.has("figure") })}
    >
      {text}
    </button>
  );
}
