import type { Properties } from "./message.ts";
import type { Tracker } from "./tracker.ts";
import type { Wm } from "./wm.ts";

/** Puts wm(...) into the page and does what was asked before the script was there. */
export function listenToPage({ commands, track }: Tracker): void {
  const page = window as { wm?: Wm & { q?: Iterable<unknown>[] } };
  const asked = page.wm?.q ?? [];

  function run(name: string, ...rest: unknown[]): void {
    const command = commands[name as keyof typeof commands] as ((...call: unknown[]) => void) | undefined;
    if (command) command(...rest);
    else track(name, rest[0] as Properties | undefined);
  }

  page.wm = Object.assign(run as Wm, { consent: commands.consent });
  for (const [name, ...rest] of asked) run(name as string, ...rest);
}
