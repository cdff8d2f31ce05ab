import { describe, expect, test } from "vitest";
import {
  always,
  answered,
  as,
  assign,
  bodyOf,
  kept,
  leftOut,
  nothingSaid,
  type Preview,
  type Question,
  written,
} from "../../src/rooms/sources/import/choice";
import { sourceOf } from "../../src/rooms/sources/import/upload";

const preview = { kind: "Orders" } as Preview;
const said = nothingSaid("shop");
const question = (kind: Question["kind"], target = "", column = ""): Question => ({ kind, text: "", target, column, choices: [] });

describe("what is said of a file", () => {
  test("a column has one meaning, and a meaning one column", () => {
    const first = assign(said, preview, "Betrag", "value");
    const second = assign(assign(first, preview, "Summe", "value"), preview, "Betrag", "cost");
    expect(bodyOf(second)).toEqual({
      source: "shop",
      as: "orders",
      form: {},
      columns: { value: "Summe", cost: "Betrag" },
      keep: [],
      leaveOut: [],
      remember: true,
    });
  });

  test("kept as it is, left out and meaning something exclude each other", () => {
    const keeps = assign(assign(said, preview, "Notiz", "comment"), preview, "Notiz", kept);
    expect([keeps.columns, keeps.keep, keeps.leaveOut]).toEqual([{}, ["Notiz"], []]);
    const leaves = assign(keeps, preview, "Notiz", leftOut);
    expect([leaves.columns, leaves.keep, leaves.leaveOut]).toEqual([{}, [], ["Notiz"]]);
  });

  test("rows of another kind begin anew, and nothing is said of their kind until it is", () => {
    expect(as(assign(said, preview, "Notiz", kept), "customers")).toEqual({ ...said, as: "customers" });
    expect("as" in bodyOf(said)).toBe(false);
  });

  test("how a file is written is said until it is taken back", () => {
    expect(written(written(said, "header", "3"), "decimal", ",").form).toEqual({ header: 3, decimal: "," });
    expect(written(written(said, "decimal", ","), "decimal", "").form).toEqual({});
  });

  test("a text for every row is said until it is empty", () => {
    expect(always(said, preview, "channel", "store").columns).toEqual({ channel: { constant: "store" } });
    expect(always(always(said, preview, "channel", "store"), preview, "channel", "").columns).toEqual({});
  });

  test.each([
    [question("Decimal", "", "Betrag"), "comma", { form: { decimal: "," } }],
    [question("Dates", "", "Datum"), "month-first", { form: { dates: "month-first" } }],
    [question("Column", "time"), "Wann", { columns: { time: "Wann" } }],
    [question("Touchpoint", "touchpoint"), "store-visit", { columns: { touchpoint: { constant: "store-visit" } } }],
    [question("Scale", "score", "Note"), "school_mark", { columns: { score: "Note", score_kind: { constant: "school_mark" } } }],
    [question("Scale", "score", "Note"), kept, { keep: ["Note"] }],
    [question("LineOrOrder", "value", "Betrag"), "order", { columns: { value: { column: "Betrag", oncePerOrder: true } } }],
    [question("LineOrOrder", "value", "Betrag"), "line", { columns: { value: "Betrag" } }],
    [question("ReturnWord", "type", "Art"), "R", { columns: { type: { column: "Art", values: { R: "refund" }, otherwise: "sale" } } }],
    [question("ReturnWord", "type", "Art"), kept, { keep: ["Art"] }],
    [question("Place", "channel"), "web", { columns: { channel: { constant: "web" } } }],
  ])("%s is answered by %s", (asked, answer, expected) => {
    expect(answered(said, preview, asked, answer)).toMatchObject(expected);
  });

  test.each([
    ["Bestellungen März 2026.csv", "bestellungen-märz"],
    ["2026-03 Kasse.xlsx", "kasse"],
    ["12345.csv", ""],
  ])("the source of %s is called %s at first", (file, source) => expect(sourceOf(file)).toBe(source));
});
