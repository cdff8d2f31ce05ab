import type { Persona } from "./persona";

let waiting: Partial<Persona> = {};

/** A suggestion that the next new persona begins with. */
export function take(suggestion: Partial<Persona>): void {
  waiting = suggestion;
}

/** What was taken; nothing when a persona is begun without. */
export const taken = (): Partial<Persona> => waiting;
