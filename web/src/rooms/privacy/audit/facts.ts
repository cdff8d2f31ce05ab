/** What an entry says besides, as people read it: „Kontakte: 12 · Kennungen: 2“. What a setting says now stands as it is stored. */
export function factsOf(facts: Readonly<Record<string, string>>, nameOf: (fact: string) => string): string {
  return Object.entries(facts)
    .map(([name, text]) => `${nameOf(name)}: ${text}`)
    .join(" · ");
}
