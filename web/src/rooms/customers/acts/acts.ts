import type { Right } from "../../../api/send";

/** What can be done for a customer, and the right it takes. */
export const acts = {
  access: "privacy",
  consent: "privacy",
  object: "privacy",
  restrict: "privacy",
  erase: "privacy",
  identifiers: "write",
} as const satisfies Readonly<Record<string, Right>>;

export type Act = keyof typeof acts;

export const actNames = Object.keys(acts) as readonly Act[];
