import { createContext, useContext } from "react";
import { de } from "./de";

export type Language = "de" | "en";
export type TextKey = keyof typeof de;
export type Catalogue = Readonly<Record<TextKey, string>>;

/** Says texts of the catalogue in the language of the page. */
export interface Texts {
  readonly language: Language;
  (key: TextKey, values?: Readonly<Record<string, string | number>>): string;
  /** The text of a word that the server says, such as a figure; undefined when the catalogue has none. */
  word(family: string, word: string): string | undefined;
}

export function textsOf(language: Language, catalogue: Catalogue): Texts {
  const say = (key: TextKey, values: Readonly<Record<string, string | number>> = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (all, name: string) => `${values[name] ?? all}`);
  const word = (family: string, name: string) => (catalogue as Readonly<Record<string, string>>)[`${family}.${name}`];
  return Object.assign(say, { language, word });
}

const TextsContext = createContext<Texts>(textsOf("de", de));
export const TextsProvider = TextsContext.Provider;
export const useTexts = (): Texts => useContext(TextsContext);

/** English is loaded when somebody asks for it. */
export async function load(language: Language): Promise<Texts> {
  return language === "de" ? textsOf("de", de) : textsOf("en", (await import("./en")).en);
}
