import type { Address } from "../../../address";
import { filterWords } from "../../../parts/filter";
import type { Texts } from "../../../texts";
import { askingOf } from "../asking";
import type { Question } from "../questions";

/** A question on a dashboard, as the server keeps it. */
export interface Tile {
  readonly name: string;
  readonly question: string;
  /** What stands behind the question mark of its address. */
  readonly options: string;
  readonly view: "plot" | "table";
}

export interface Dashboard {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly tiles: readonly Tile[];
}

/** As many as the server keeps on one dashboard. */
export const mostTiles = 24;
export const longestName = 80;

/** What is asked on a page, as a tile keeps it. */
export const optionsOf = (question: Question, address: Address): string => askingOf(question, address).slice(question.path.length + 1);

/** What a tile asks when the dashboard looks at something of its own: what is chosen there stands instead of what the tile kept. */
export function askedWith(options: string, filter: URLSearchParams): URLSearchParams {
  const asked = new URLSearchParams(options);
  for (const word of filterWords) {
    if (!filter.has(word)) continue;
    asked.delete(word);
    for (const value of filter.getAll(word)) asked.append(word, value);
  }
  // A period that is open now has none before it.
  if (asked.get("compare") === "previous" && !asked.has("from")) asked.delete("compare");
  return asked;
}

/** The list with one of its entries at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const [entry, rest] = [list[from], list.filter((_, at) => at !== from)];
  if (entry === undefined || to < 0 || to >= list.length || from === to) return list;
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** What tells each tile from the others, wherever it stands. */
export function identitiesOf(tiles: readonly Tile[]): readonly string[] {
  const seen = new Map<string, number>();
  return tiles.map(({ question, options }) => {
    const asked = `${question}?${options}`;
    const times = (seen.get(asked) ?? 0) + 1;
    seen.set(asked, times);
    return `${asked} ${times}`;
  });
}

/** A name that says what is asked. */
export function suggestedName(question: string, options: string, texts: Texts): string {
  const said = new URLSearchParams(options);
  const [metric, by] = [said.get("metric"), said.get("by")];
  const name = texts.word("question", question) ?? question;
  const what = metric ? `${name}: ${texts.word("choice", metric) ?? metric}` : name;
  return (by ? texts("boards.splitBy", { name: what, by: texts.word("dimension", by) ?? by }) : what).slice(0, longestName);
}
