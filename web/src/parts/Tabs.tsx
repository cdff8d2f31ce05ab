import { to, useAddress } from "../address";
import { Link } from "./Link";

interface TabsProps<T extends string> {
  readonly label: string;
  readonly room: string;
  /** The first one is the room itself. */
  readonly tabs: readonly T[];
  readonly open: T;
  readonly nameOf: (tab: T) => string;
}

/** The pages of a room. */
export function Tabs<T extends string>({ label, room, tabs, open, nameOf }: TabsProps<T>) {
  const address = useAddress();
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab, at) => (
        <Link key={tab} to={to(address, at === 0 ? [room] : [room, tab])} aria-current={tab === open ? "page" : undefined}>
          {nameOf(tab)}
        </Link>
      ))}
    </nav>
  );
}
