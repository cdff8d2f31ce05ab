import { recall, type Remembered } from "./device.ts";
import { newId } from "./message.ts";

const longestLife = 13 * 30.4 * 864e5;
const longestPause = 30 * 60e3;

/** Remembered here, or new. Needs consent. */
export function visitorHere(now: number): Remembered {
  const known = recall("wm");
  return known && now - known.since < longestLife ? known : { anonymousId: newId(), since: now, session: now, seen: now, choice: {} };
}

/** A sign of life; after half an hour without any begins another visit. */
export function seen(visitor: Remembered, now: number): Remembered {
  return { ...visitor, seen: now, session: now - visitor.seen > longestPause ? now : visitor.session };
}
