import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../texts";
import { Icon } from "./Icon";

interface DrawerProps {
  readonly title: string;
  readonly kind?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside what it speaks of, which stays in sight and usable; Escape closes it and leads back. */
export function Drawer({ title, kind, onClose, children }: DrawerProps) {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return (
    <aside
      className="drawer"
      aria-label={title}
      onKeyDown={event => {
        if (event.key === "Escape") onClose();
      }}
    >
      <header>
        <div>
          {kind && <p className="kicker">{kind}</p>}
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <button type="button" className="quiet" onClick={onClose} aria-label={texts("drawer.close")}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </aside>
  );
}
