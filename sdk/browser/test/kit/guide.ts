import { readFileSync } from "node:fs";
import { join } from "node:path";

export const guide = readFileSync(join(import.meta.dirname, "../../../../docs/guide/tracker.md"), "utf8");

/** What the guide tells pages to write before the script element. */
export const stub = /<script>[^]*?<\/script>/.exec(guide)![0];

/** First cells of the table below a heading, without the ticks. */
export function firstCells(heading: string, table = 0): string[] {
  const section = guide.split(/^## /m).find(each => each.startsWith(heading))!;
  const rows = section.split(/\n\n/).filter(each => each.startsWith("|"))[table]!;
  return [...rows.matchAll(/^\| `([^`]+)`/gm)].map(row => row[1]!);
}
