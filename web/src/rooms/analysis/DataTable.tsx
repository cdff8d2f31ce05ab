import { useState } from "react";
import { useTexts } from "../../texts";
import type { Behind } from "../../parts/behind";
import { type CellWords, cellText, columnText, isNumeric } from "./cells";
import { Counted } from "./Counted";
import { type AnswerTable, identitiesOf, type Row } from "./tables";
import { useNotes } from "./useAnnotations";

const usualAtOnce = 50;

interface DataTableProps {
  readonly table: AnswerTable;
  /** The same of the period before. */
  readonly before: AnswerTable | undefined;
  readonly words: CellWords;
  /** So many rows are shown until all are wanted. */
  readonly atOnce?: number;
  /** Whom a cell counts, where its customers can be shown. */
  readonly behind: (row: Row, column: string, at: number) => Behind | undefined;
}

type Order = { readonly column: string; readonly isFalling: boolean };

/** A table that can be ordered by each of its columns; the first figure stands beside that of the period before. */
export function DataTable({ table, before, words, atOnce = usualAtOnce, behind }: DataTableProps) {
  const texts = useTexts();
  const notes = useNotes(table);
  const [isWhole, setWhole] = useState(false);
  const [order, setOrder] = useState<Order>();
  const numbers = new Set(table.columns.filter(column => isNumeric(column, table.rows)));
  const compared = before
    ? table.columns.find(column => numbers.has(column) && table.rows.some(row => typeof row[column] === "number"))
    : undefined;
  const identities = new Map(before && identitiesOf(table).map((identity, at) => [table.rows[at], identity]));
  const old = new Map(before && identitiesOf({ ...before, columns: table.columns }).map((identity, at) => [identity, before.rows[at]]));
  const rows = order ? [...table.rows].sort(by(order)) : table.rows;
  const shown = isWhole ? rows : rows.slice(0, atOnce);
  const places = new Map(table.rows.map((row, at) => [row, at]));
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={columnText(table.name, words)}>
        <table>
          <thead>
            <tr>
              {table.columns.map(column => (
                <th
                  key={column}
                  className={numbers.has(column) ? "number" : undefined}
                  aria-sort={order?.column === column ? (order.isFalling ? "descending" : "ascending") : undefined}
                >
                  <button
                    type="button"
                    className="link"
                    onClick={() => setOrder({ column, isFalling: order?.column === column ? !order.isFalling : numbers.has(column) })}
                  >
                    {columnText(column, words)}
                  </button>
                  {column === compared && <span className="then"> {texts("analysis.before")}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {table.columns.map(column => (
                  <td key={column} className={numbers.has(column) ? "number" : undefined}>
                    <Counted of={behind(row, column, places.get(row) ?? 0)} text={cellText(column, row[column], words)} />
                    {column === "bucket" && notes.has(String(row[column])) && (
                      <span className="note"> {notes.get(String(row[column]))}</span>
                    )}
                    {column === compared && <Then row={row} old={old.get(identities.get(row) ?? "")} column={column} words={words} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <p>
          <button type="button" onClick={() => setWhole(true)}>
            {texts("analysis.showAll", { count: words.format.count(rows.length) })}
          </button>
        </p>
      )}
    </>
  );
}

interface ThenProps {
  readonly row: Row;
  readonly old: Row | undefined;
  readonly column: string;
  readonly words: CellWords;
}

function Then({ row, old, column, words }: ThenProps) {
  const [now, then] = [row[column], old?.[column]];
  if (typeof now !== "number" || typeof then !== "number") return null;
  const change = then === 0 ? null : (now - then) / Math.abs(then);
  return (
    <span className="then">
      {" "}
      {cellText(column, then, words)}
      {change !== null && ` (${change > 0 ? "+" : ""}${words.format.share(change)})`}
    </span>
  );
}

/** Where nobody knows a value, the row stands last either way. */
const by =
  ({ column, isFalling }: Order) =>
  (one: Row, other: Row): number => {
    const [a, b] = [one[column], other[column]];
    if (a === null || a === undefined || b === null || b === undefined)
      return Number(a === null || a === undefined) - Number(b === null || b === undefined);
    const rising = typeof a === "number" && typeof b === "number" ? a - b : spanOrText(a) < spanOrText(b) ? -1 : 1;
    return isFalling ? -rising : rising;
  };

/** Time spans as text of equal length, so that they order as what they are. */
function spanOrText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const [, days, rest] = /^(?:(\d+)\.)?(\d{2}:\d{2}:\d{2}.*)$/.exec(text) ?? [];
  return rest ? `${(days ?? "").padStart(8, "0")}.${rest}` : text;
}
