import { describe, expect, test } from "vitest";
import { read } from "../../src/address";
import { askedWith, identitiesOf, moved, optionsOf, suggestedName, type Tile } from "../../src/rooms/analysis/boards/boards";
import type { Question } from "../../src/rooms/analysis/questions";
import { textsOf } from "../../src/texts";
import { de } from "../../src/texts/de";

const texts = textsOf("de", de);

const series: Question = {
  key: "series",
  path: "/api/analysis/series",
  summary: "",
  options: ["metric", "grain"].map(name => ({ name, description: "", isRequired: false })),
  hasBy: true,
  hasCompare: true,
  usualPer: undefined,
};

describe("what a tile keeps", () => {
  test("is the question as the page asks it, with what the page begins with and without what only the app knows", () => {
    const address = read("/app/analysis/series", "?metric=revenue&where=channel%3Dstore&where=channel%3Dweb&by=device&lang=en&figure=x");
    expect(optionsOf(series, address)).toBe("where=channel%3Dstore&where=channel%3Dweb&metric=revenue&grain=week&by=device");
  });

  test.each([
    ["metric=revenue&grain=week", "Zeitverlauf: Umsatz"],
    ["metric=revenue&by=channel", "Zeitverlauf: Umsatz nach Kanal"],
    ["", "Zeitverlauf"],
  ])("%s is suggested to be called %s", (options, name) => expect(suggestedName("series", options, texts)).toBe(name));
});

describe("the filter of a dashboard", () => {
  test("stands instead of what a tile kept, word by word", () => {
    const asked = askedWith(
      "metric=revenue&from=2025-01-01&segment=a&where=channel%3Dstore",
      new URLSearchParams("segment=b&where=device%3Dphone"),
    );
    expect(`${asked}`).toBe("metric=revenue&from=2025-01-01&segment=b&where=device%3Dphone");
  });

  test("says nothing where nothing is chosen", () =>
    expect(`${askedWith("metric=revenue&segment=a", new URLSearchParams())}`).toBe("metric=revenue&segment=a"));

  test("an open period is set beside none before it", () => {
    expect(`${askedWith("compare=previous", new URLSearchParams("to=2025-03-01"))}`).toBe("to=2025-03-01");
    expect(`${askedWith("compare=previous", new URLSearchParams("from=2025-03-01"))}`).toBe("compare=previous&from=2025-03-01");
  });
});

describe("the order of tiles", () => {
  test.each([
    [0, 2, "bca"],
    [2, 0, "cab"],
    [1, 2, "acb"],
    [0, -1, "abc"],
    [2, 3, "abc"],
    [1, 1, "abc"],
  ])("from %i to %i is %s", (from, to, order) => expect(moved(["a", "b", "c"], from, to).join("")).toBe(order));

  test("tiles are told apart though they ask the same", () => {
    const tile: Tile = { name: "", question: "series", options: "grain=week", view: "plot" };
    expect(identitiesOf([tile, { ...tile, options: "" }, tile])).toEqual(["series?grain=week 1", "series? 1", "series?grain=week 2"]);
  });
});
