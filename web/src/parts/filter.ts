import type { Address } from "../address";

/** The words of the one filter that all questions and maps take. */
export const filterWords = ["phases", "from", "to", "segment", "persona", "where"] as const;

/** What an address says of the filter, as the server takes it. */
export function filterOf({ query }: Address): URLSearchParams {
  const said = new URLSearchParams();
  for (const word of filterWords) {
    for (const value of query.getAll(word)) if (value !== "") said.append(word, value);
  }
  return said;
}

/** The server's `to` is the day after the last one; people say the last one. */
export function lastDayOf(to: string): string {
  return shifted(to, -1);
}

export function dayAfter(last: string): string {
  return shifted(last, 1);
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;
const wholeMonth = /^(\d{4})-(\d{2})$/;

function shifted(date: string, days: number): string {
  const whole = wholeMonth.test(date) ? `${date}-01` : date;
  if (!wholeDay.test(whole)) return "";
  const day = new Date(`${whole}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** A first day as a field for dates shows it. */
export const firstDayOf = (from: string): string => (wholeMonth.test(from) ? `${from}-01` : wholeDay.test(from) ? from : "");
