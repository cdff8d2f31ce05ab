import { describe, expect, test } from "vitest";
import { keepOf, keepText, unitsOf, withUnit } from "../../src/rooms/privacy/retention/keep";

describe("a time to keep something", () => {
  test("is a number and a unit, or a word, and is written as it was read", () => {
    for (const text of ["36m", "90d", "3y", "forever", "none"]) expect(keepText(keepOf(text))).toBe(text);
    expect(keepOf("36m")).toEqual({ count: 36, unit: "m" });
    expect(keepOf("forever")).toEqual({ count: 0, unit: "forever" });
  });

  test("keeps its number when the unit changes, and begins with a usual one", () => {
    expect(withUnit({ count: 6, unit: "m" }, "y")).toEqual({ count: 6, unit: "y" });
    expect(withUnit(keepOf("forever"), "m")).toEqual({ count: 36, unit: "m" });
  });

  test("of orders, which are kept at least so long, there is none instead of for ever", () => {
    expect(unitsOf("orders").at(-1)).toBe("none");
    expect(unitsOf("feedback").at(-1)).toBe("forever");
  });
});
