import type { Address } from "../../address";
import { filterOf } from "../../parts/filter";
import { beginnings, type Question } from "./questions";

/** What an option is said to be: by the address, else what the page begins with. */
export const saidTo = (question: Question, { query }: Address, name: string): string =>
  query.get(name) ?? beginnings[question.key]?.[name] ?? "";

/** The question as the server takes it. */
export function askingOf(question: Question, address: Address): string {
  const query = filterOf(address);
  for (const { name } of question.options) {
    const value = saidTo(question, address, name);
    if (value !== "") query.set(name, value);
  }
  const by = address.query.get("by");
  if (question.hasBy && by) query.set("by", by);
  const compare = address.query.get("compare");
  // An open period has none before it.
  if (question.hasCompare && compare && (query.has("from") || compare !== "previous")) query.set("compare", compare);
  return `${question.path}?${query}`;
}
