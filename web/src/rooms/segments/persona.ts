import type { Labelled } from "../../api/queries";
import { type Language } from "../../texts";
import type { Condition } from "./condition";

/** A persona as it was written down. */
export interface Persona {
  readonly key: string;
  readonly name?: Labelled;
  readonly goal?: Labelled;
  readonly characteristics?: readonly Labelled[];
  readonly needs?: readonly Labelled[];
  readonly quotes?: readonly Labelled[];
  readonly channels?: readonly string[];
  readonly segment?: string;
  readonly condition?: Condition;
  readonly order?: number;
  readonly portrait?: number;
}

/** Lists of texts that a persona has, each line of a field one of them. */
export const lists = ["characteristics", "needs", "quotes"] as const;
export type List = (typeof lists)[number];

/** What the fields of a form say in one language. */
export interface PersonaFields {
  readonly name: string;
  readonly goal: string;
  readonly characteristics: string;
  readonly needs: string;
  readonly quotes: string;
}

const said = (text: Labelled | undefined, language: Language): string =>
  (language === "de" ? text?.de || text?.en : text?.en || text?.de) ?? "";

export function fieldsOf(persona: Persona, language: Language): PersonaFields {
  const lines = (list: List) => (persona[list] ?? []).map(text => said(text, language)).join("\n");
  return {
    name: said(persona.name, language),
    goal: said(persona.goal, language),
    characteristics: lines("characteristics"),
    needs: lines("needs"),
    quotes: lines("quotes"),
  };
}

/** The persona with what the fields say. What was not touched keeps what it says in the other language; what was said anew speaks one. */
export function withFields(persona: Persona, fields: PersonaFields, language: Language): Persona {
  const text = (before: Labelled | undefined, now: string): Labelled =>
    said(before, language) === now ? (before ?? {}) : { [language]: now };
  const list = (name: List): readonly Labelled[] => {
    const before = persona[name] ?? [];
    return fields[name]
      .split("\n")
      .map(line => line.trim())
      .filter(Boolean)
      .map(line => before.find(one => said(one, language) === line) ?? { [language]: line });
  };
  const { goal: _, ...rest } = persona;
  const goal = fields.goal.trim();
  return {
    ...rest,
    // A name is asked for in whatever language; the other one is still the better one to have than none.
    name: { ...persona.name, ...text(persona.name, fields.name.trim()) },
    ...(goal === "" ? {} : { goal: text(persona.goal, goal) }),
    ...Object.fromEntries(lists.map(name => [name, list(name)])),
  };
}
