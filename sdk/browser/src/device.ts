import type { Message } from "./message.ts";
import type { Choice } from "./purposes.ts";

/** What stands on the device after consent, and nothing else of ours. */
export interface Remembered {
  /** Of the device: made here, says nothing, is replaced after thirteen months. */
  readonly anonymousId: string;
  readonly since: number;
  readonly userId?: string | undefined;
  /** When the visit began, and its last sign of life; milliseconds. */
  readonly session: number;
  readonly seen: number;
  /** What was in force when it was last told to the server. */
  readonly choice: Choice;
}

interface Kept {
  wm: Remembered;
  "wm.queue": readonly Message[];
}

/*
 * The one place that touches the device. It is called only once consent is there or is taken back (§ 25 TDDDG).
 * A device that refuses (storage blocked or full) is one that remembers nothing.
 */

export function recall<K extends keyof Kept>(key: K): Kept[K] | null {
  try {
    return JSON.parse(localStorage.getItem(key)!) as Kept[K] | null;
  } catch {
    return null;
  }
}

export function remember<K extends keyof Kept>(key: K, value?: Kept[K]): void {
  try {
    if (value) localStorage.setItem(key, JSON.stringify(value));
    else localStorage.removeItem(key);
  } catch {
    // Nothing to be done.
  }
}
