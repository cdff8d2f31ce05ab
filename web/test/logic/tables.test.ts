import { describe, expect, test } from "vitest";
import { identitiesOf, toldOf } from "../../src/rooms/analysis/tables";

const asked = { per: "customer", customers: 3, interactions: 9 };

describe("an answer as tables", () => {
  test("its own figures are facts, its rows a table, what was asked neither", () => {
    expect(
      toldOf("lifecycle", {
        asked,
        unit: "month",
        by: null,
        moves: 7,
        left: 0,
        rows: [{ bucket: "2026-01", isWhole: true, part: null, new: 2 }],
      }),
    ).toEqual({
      facts: [["moves", 7]],
      tables: [
        { name: "rows", columns: ["bucket", "new"], rows: [{ bucket: "2026-01", isWhole: true, part: null, new: 2 }], isSingle: false },
      ],
    });
  });

  test("whether a bucket is whole is the last column, and only where one is not", () => {
    const rows = [
      { bucket: "2026-01", isWhole: false, new: 2 },
      { bucket: "2026-02", isWhole: true, new: 3 },
    ];
    expect(toldOf("lifecycle", { rows }).tables[0]?.columns).toEqual(["bucket", "new", "isWhole"]);
  });

  test("one thing with several figures is no table of one row", () => {
    expect(
      toldOf("series", { total: { value: 5, scores: [] }, rows: [] }).tables.map(table => [table.name, table.isSingle, table.columns]),
    ).toEqual([["total", true, ["value"]]]);
  });

  test("a step of a transition is one column", () => {
    expect(
      toldOf("transitions", { transitions: [{ from: { touchpoint: "a", phase: null }, to: { touchpoint: "b", phase: "buy" }, count: 2 }] })
        .tables[0]?.rows,
    ).toEqual([{ from: ["a"], to: ["b", "buy"], count: 2 }]);
  });

  test("a funnel is a row per step, with the part it is of only where it is split", () => {
    const steps = [{ step: "cart", units: 4, customers: 3, next: [{ touchpoint: null, units: 1, share: 0.25 }] }];
    expect(toldOf("funnel", { by: null, steps: ["cart"], funnels: [{ part: null, units: 9, customers: 9, steps }] }).tables).toEqual([
      {
        name: "funnels",
        columns: ["step", "units", "customers", "next"],
        rows: [{ step: "cart", units: 4, customers: 3, next: [{ touchpoint: null, share: 0.25 }] }],
        isSingle: false,
      },
    ]);
    expect(
      toldOf("funnel", {
        by: { dimension: "device", parts: [] },
        funnels: [
          { part: null, steps },
          { part: { kind: "none", value: null }, steps },
        ],
      }).tables[0]?.rows.map(row => row["part"]),
    ).toEqual([
      { kind: "whole", value: null },
      { kind: "none", value: null },
    ]);
  });

  test("attribution has a column for each model, and the money of the last one", () => {
    const models = [
      { model: "last", conversions: 3, value: 300, costPerConversion: 1, roas: 2 },
      { model: "markov:1", conversions: 2.5, value: 250, costPerConversion: 2, roas: 1 },
    ];
    const told = toldOf("attribution", { rows: [{ kind: "value", key: "web", part: null, touches: 9, models }] });
    expect(told.tables[0]?.rows).toEqual([
      {
        first: { kind: "value", value: "web" },
        part: null,
        "model:last": 3,
        "model:markov:1": 2.5,
        value: 250,
        costPerConversion: 2,
        roas: 1,
        touches: 9,
      },
    ]);
  });
});

describe("rows of another period", () => {
  const table = (rows: readonly Record<string, string | number>[]) => ({
    name: "rows",
    isSingle: false,
    columns: Object.keys(rows[0] ?? {}),
    rows,
  });

  test("are found by what they are of, whatever they count", () => {
    expect(identitiesOf(table([{ channel: "web", count: 2 }]))).toEqual(identitiesOf(table([{ channel: "web", count: 9 }])));
  });

  test("stand beside each other by their place where they are of time", () => {
    expect(
      identitiesOf(
        table([
          { bucket: "2026-02", value: 1 },
          { bucket: "2026-03", value: 2 },
        ]),
      ),
    ).toEqual(
      identitiesOf(
        table([
          { bucket: "2025-12", value: 8 },
          { bucket: "2026-01", value: 9 },
        ]),
      ),
    );
  });
});
