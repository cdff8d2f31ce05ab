import type { ComponentProps } from "react";
import { go } from "../address";

type LinkProps = ComponentProps<"a"> & { readonly to: string };

/** A link within the app; with a modifier key the browser does what it always does. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={to}
      onClick={event => {
        onClick?.(event);
        if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
      }}
    />
  );
}
