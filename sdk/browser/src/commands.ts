import type { Properties } from "./message.ts";
import type { Tracker } from "./tracker.ts";
import type { Wm } from "./wm.ts";

type Call = readonly [name: string, ...rest: unknown[]];

/** In the page: before the script came a function that writes down what is asked, afterwards the one that does it. */
const page = window as { wm?: Wm & { q?: readonly Call[] | { push(call: Call): void } } };

/** True when the page loads the script a second time: everything would be told twice. */
export function isHere(): boolean {
  return !!page.wm?.q && !Array.isArray(page.wm.q);
}

/** Puts wm(...) into the page and does what was asked before; also what is asked later of the function that was there before. */
export function listenToPage({ commands, track }: Tracker): void {
  function run(...[name, ...rest]: Call): void {
    const command = commands[name as keyof typeof commands] as ((...call: unknown[]) => void) | undefined;
    if (command) command(...rest);
    else track(name, rest[0] as Properties | undefined);
  }

  const asked = (page.wm?.q ?? []) as readonly Call[];
  page.wm = Object.assign(run as Wm, { consent: commands.consent, q: { push: (call: Call) => run(...call) } });
  for (const call of asked) run(...call);
}
