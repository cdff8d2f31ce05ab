export type Properties = Record<string, unknown>;

/** A message of the Segment protocol. */
export interface Message {
  readonly type: "page" | "track" | "identify" | "group";
  readonly messageId: string;
  readonly timestamp: string;
  readonly context: Properties;
  readonly userId?: string | undefined;
  readonly [field: string]: unknown;
}

/** Longer ones are refused by servers of the protocol, and with them their whole batch. */
export const mostCharacters = 32_000;

/** 128 bits of chance. randomUUID would need a page over https. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
}
