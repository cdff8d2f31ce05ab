import { describe, expect, test } from "vitest";
import { csvOf } from "../../src/rooms/analysis/csv";

const table = {
  name: "rows",
  isSingle: false,
  columns: ["name", "share"],
  rows: [
    { name: "Post; Werbung", share: 0.25 },
    { name: 'sagt "ja"', share: null },
    { name: "=HYPERLINK(1)", share: 2 },
  ],
};
const words = (column: string) => ({ name: "Name", share: "Anteil" })[column] ?? column;

describe("a table as CSV", () => {
  test("is what a German spreadsheet opens", () => {
    expect(csvOf(table, "de", words, (_, value) => String(value))).toBe(
      '\uFEFFName;Anteil\r\n"Post; Werbung";0,25\r\n"sagt ""ja""";\r\n\'=HYPERLINK(1);2\r\n',
    );
  });

  test("is what an English one opens", () => {
    expect(csvOf(table, "en", words, (_, value) => String(value))).toBe(
      '\uFEFFName,Anteil\r\nPost; Werbung,0.25\r\n"sagt ""ja""",\r\n\'=HYPERLINK(1),2\r\n',
    );
  });
});
