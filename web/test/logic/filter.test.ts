import { describe, expect, test } from "vitest";
import { dayAfter, firstDayOf, lastDayOf } from "../../src/parts/filter";

describe("the filter's days", () => {
  test.each([
    ["2026-02-28", "2026-03-01"],
    ["2024-02-28", "2024-02-29"],
    ["2026-12-31", "2027-01-01"],
    ["2026-03-28", "2026-03-29"],
  ])("people say the last day %s, the server the day after it %s", (last, after) => {
    expect(dayAfter(last)).toBe(after);
    expect(lastDayOf(after)).toBe(last);
  });

  test("months of an address are shown as the days they stand for", () => {
    expect([firstDayOf("2026-03"), lastDayOf("2026-04")]).toEqual(["2026-03-01", "2026-03-31"]);
  });

  test.each(["", "2026", "29.3.2026", "2026-03-29T14:00"])("what a field for days cannot show (%s) leaves it empty", date => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual(["", ""]);
  });
});
