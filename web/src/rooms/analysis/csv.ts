import type { AnswerTable, Value } from "./tables";

interface CsvForm {
  readonly separator: string;
  readonly decimal: string;
}

/** As a spreadsheet of the language opens it by a double click. */
const formOf = (language: "de" | "en"): CsvForm =>
  language === "de" ? { separator: ";", decimal: "," } : { separator: ",", decimal: "." };

/** A table as CSV: figures as they are, names as they are shown. A text that a spreadsheet would take for a formula is kept from being one. */
export function csvOf(
  table: AnswerTable,
  language: "de" | "en",
  heading: (column: string) => string,
  text: (column: string, value: Value | undefined) => string,
): string {
  const { separator, decimal } = formOf(language);
  const cell = (column: string, value: Value | undefined) =>
    typeof value === "number"
      ? `${value}`.replace(".", decimal)
      : quoted(value === null || value === undefined ? "" : text(column, value), separator);
  const lines = [
    table.columns.map(column => quoted(heading(column), separator)),
    ...table.rows.map(row => table.columns.map(column => cell(column, row[column]))),
  ];
  return `\uFEFF${lines.map(line => line.join(separator)).join("\r\n")}\r\n`;
}

function quoted(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
