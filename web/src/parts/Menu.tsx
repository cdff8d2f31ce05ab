import { type ReactNode, useEffect, useRef } from "react";
import { Icon, type IconName } from "./Icon";

interface MenuProps {
  readonly icon: IconName;
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that opens a few others below it; Escape and whatever is pressed elsewhere close it. */
export function Menu({ icon, label, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const press = (event: Event) => {
      if (menu.current && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    document.addEventListener("pointerdown", press);
    document.addEventListener("focusin", press);
    return () => {
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("focusin", press);
    };
  }, []);
  return (
    <details
      ref={menu}
      className="menu"
      onKeyDown={event => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector("summary")?.focus();
      }}
    >
      <summary className="button">
        <Icon name={icon} />
        {label}
      </summary>
      <div className="choices">{children}</div>
    </details>
  );
}
