import { behindField } from "./behind";
import { type CellWords, columnText, keyText } from "./cells";
import { Shade } from "./Shade";
import { type Row, rowsOf } from "./tables";

/** Contacts per 100 customers, rows by columns. */
export function HeatGrid({ answer, words }: { readonly answer: Row; readonly words: CellWords }) {
  const { format, about } = words;
  const [rows, columns] = [rowsOf(answer["rows"]), rowsOf(answer["columns"])];
  const cells = new Map(
    rowsOf(answer["cells"])
      .filter(cell => !cell["part"])
      .map(cell => [`${String(cell["row"])} ${String(cell["column"])}`, cell]),
  );
  const highest = Math.max(1, ...[...cells.values()].map(cell => Number(cell["perHundred"])));
  if (cells.size === 0) return null;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={columnText("perHundred", words)}>
      <table className="heat">
        <caption className="muted">{words.texts("map.perHundred")}</caption>
        <thead>
          <tr>
            <th />
            {columns.map(({ key }) => (
              <th key={String(key)} className="number">
                {keyText(String(key), about.column, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={String(row["key"])}>
              <td>{keyText(String(row["key"]), about.row, words)}</td>
              {columns.map(column => {
                const cell = cells.get(`${String(row["key"])} ${String(column["key"])}`);
                const value = Number(cell?.["perHundred"] ?? 0);
                return cell ? (
                  <Shade
                    key={String(column["key"])}
                    share={value / highest}
                    text={value < 1 ? format.decimal(value) : format.count(value)}
                    title={format.count(Number(cell["customers"]))}
                    of={behindField({ question: words.question, answer }, String(row["key"]), String(column["key"]))}
                  />
                ) : (
                  <td key={String(column["key"])} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
