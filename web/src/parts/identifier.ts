import type { Texts } from "../texts";

/** An identifier as people read it: customer_number:1001 is „Kundennummer 1001“. Of a kind that the catalogue does not know, as it is. */
export function identifierText(identifier: string, texts: Texts): string {
  const [, kind = "", value = ""] = /^([^:]+):(.+)$/s.exec(identifier) ?? [];
  const name = texts.word("identifier", kind);
  return name ? `${name} ${value}` : identifier;
}
