import { describe, expect, test } from "vitest";
import { type Annotation, marksOf, notesOf, shownOf, spanOf } from "../../src/rooms/analysis/marks";

const on = (day: string, text: string, until: string | null = null): Annotation => ({ key: text, version: 1, day, until, text });

describe("a bucket", () => {
  test.each([
    ["2025-10-26", ["2025-10-26", "2025-10-27"]],
    ["2025-W01", ["2024-12-30", "2025-01-06"]],
    ["2026-W53", ["2026-12-28", "2027-01-04"]],
    ["2027-W01", ["2027-01-04", "2027-01-11"]],
    ["2025-12", ["2025-12-01", "2026-01-01"]],
    ["2025-10-26 02:00+01", ["2025-10-26", "2025-10-27"]],
  ])("%s lasts from %s", (bucket, span) => expect(spanOf(bucket)).toEqual(span));

  test("what is none has no days", () => expect(spanOf("immer")).toBeUndefined());
});

describe("annotations on an axis", () => {
  const weeks = ["2025-W10", "2025-W11", "2025-W12"];

  test("stand where their day is, and what lasted goes as far as it is seen", () =>
    expect(marksOf([on("2025-03-09", "Checkout"), on("2025-03-12", "Aktion", "2025-04-30")], weeks)).toEqual([
      { from: 0, to: 0, text: "Checkout" },
      { from: 1, to: 2, text: "Aktion" },
    ]));

  test("of one place are one mark", () =>
    expect(marksOf([on("2025-03-10", "Checkout"), on("2025-03-16", "Ladenfest")], weeks)).toEqual([
      { from: 1, to: 1, text: "Checkout · Ladenfest" },
    ]));

  test("of one day stand at its first hour", () =>
    expect(marksOf([on("2025-03-10", "Checkout")], ["2025-03-10 00:00+01", "2025-03-10 01:00+01"])).toEqual([
      { from: 0, to: 0, text: "Checkout" },
    ]));

  test("beside it are not shown", () => {
    const known = [on("2025-03-02", "davor"), on("2025-03-24", "danach"), on("2025-02-01", "bis hinein", "2025-03-03")];
    expect(shownOf(known, weeks).map(one => one.text)).toEqual(["bis hinein"]);
  });

  test("are noted at each row that they touch", () =>
    expect([...notesOf([on("2025-03-09", "Checkout"), on("2025-03-05", "Aktion", "2025-03-10")], weeks)]).toEqual([
      ["2025-W10", "Checkout · Aktion"],
      ["2025-W11", "Aktion"],
    ]));
});
