import { describe, expect, test } from "vitest";
import { type Behind, figureOf, figureText, journeysBehind } from "../../src/parts/behind";
import { periodAt } from "../../src/rooms/analysis/behind";

const asked = (filter: string, of: Behind) => decodeURIComponent(`${journeysBehind(new URLSearchParams(filter), of)}`);

describe("the customers behind a figure", () => {
  test.each<Behind>([
    {},
    { phase: "purchase", where: ["touchpoint=a=b", "device="] },
    { path: ["channel:web", "phase:use:x&y"], ends: "lost" },
    { from: "2026-01-01", to: "2026-02-01", first: "2025-01-01..2025-02-01", also: "a..b", not: "c..d" },
    { reached: 3 },
    { dropped: 1, persona: "bernd" },
  ])("%j stands in the address and comes back", of => {
    expect(figureOf(figureText(of))).toEqual(of);
  });

  test("of a dimension that the filter speaks of, too, the figure says more", () => {
    expect(asked("where=channel=web&where=device=mobile", { where: ["channel=store"] })).toBe("where=device=mobile&where=channel=store");
  });

  test("of two periods counts what lies in both", () => {
    const march = { from: "2026-03-01", to: "2026-04-01" };
    expect(asked("from=2026-03-15&to=2026-06-01", march)).toBe("from=2026-03-15&to=2026-04-01");
    expect(asked("from=2026&to=2026-03-20", march)).toBe("from=2026-03-01&to=2026-03-20");
    expect(asked("from=2026-04&to=2026-05", march)).toBe("from=2026-04&to=2026-04-01");
  });

  test("periods of contacts are conditions of a segment that nobody stores", () => {
    expect(asked("", { first: "2025-01-01..2025-02-01", not: "2025-02-01..2025-03-01" }).replaceAll("+", " ")).toBe(
      'definition={"reference":"last","condition":{"all":[{"firstContact":{"after":"2025-01-01","before":"2025-02-01"}},{"not":{"contacts":{"from":"2025-02-01","to":"2025-03-01"}}}]}}',
    );
  });
});

test.each([
  ["2025-12", 1, "2026-01-01", "2026-02-01"],
  ["2025-03", -1, "2025-02-01", "2025-03-01"],
  ["2026-W01", 0, "2025-12-29", "2026-01-05"],
  ["2020-W53", 1, "2021-01-04", "2021-01-11"],
  ["2025-10-26", 0, "2025-10-26", "2025-10-27"],
])("the unit %s, %i later, goes from %s to %s", (bucket, later, from, to) => {
  expect(periodAt(bucket, later)).toEqual({ from, to });
});
