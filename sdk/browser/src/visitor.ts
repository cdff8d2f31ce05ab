import { recall, type Remembered } from "./device.ts";
import { newId } from "./message.ts";
import type { Choice } from "./purposes.ts";

const longestLife = 13 * 30.4 * 864e5;
const longestPause = 30 * 60e3;

/** Remembered here, or new. Needs consent. */
export function visitorHere(): Remembered {
  const known = recall("wm");
  return known && Date.now() - known.since < longestLife ? known : newVisitor({});
}

export function newVisitor(choice: Choice): Remembered {
  const now = Date.now();
  return { anonymousId: newId(), since: now, session: now, seen: now, choice };
}

/** A sign of life; after half an hour without any begins another visit. */
export function seen(visitor: Remembered): Remembered {
  const now = Date.now();
  return { ...visitor, seen: now, session: now - visitor.seen > longestPause ? now : visitor.session };
}
