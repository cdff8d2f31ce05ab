import { describe, expect, test } from "vitest";
import { formatOf } from "../../src/format";
import { type Names, namesOf } from "../../src/names";
import { type Condition, formOf } from "../../src/rooms/segments/condition";
import { keyFor } from "../../src/rooms/segments/keys";
import { sentenceOf } from "../../src/rooms/segments/sentence";
import { de } from "../../src/texts/de";
import { en } from "../../src/texts/en";
import { textsOf } from "../../src/texts";

const names: Names = namesOf(undefined, "de", { purchase: "Kauf", refund: "Erstattung", conversion: "Kauf" });
const segment = (key: string) => (key === "regulars" ? "Stammkunden" : key);
const say = (condition: Condition, language: "de" | "en" = "de") =>
  sentenceOf(formOf(condition), {
    texts: textsOf(language, language === "de" ? de : en),
    names,
    format: formatOf(language, "UTC"),
    segment,
  });

describe("a condition as people say it", () => {
  test.each<[Condition, string]>([
    [{ trait: "city", is: ["Berlin", "Potsdam"] }, "Ort ist Berlin oder Potsdam"],
    [{ trait: "city", known: false }, "Ort ist unbekannt"],
    [{ trait: "customer_since", atLeast: "2020-01-31" }, "Kunde seit: ab 31.01.2020"],
    [{ age: { trait: "birthday", atLeast: 30, atMost: 39 } }, "ist 30 bis 39 Jahre alt"],
    [{ purchases: {} }, "mindestens ein Kauf"],
    [{ purchases: { atLeast: 2, last: "365d" } }, "mindestens 2 Käufe in den letzten 365 Tagen"],
    [
      { contacts: { atMost: 0, with: { channel: ["store", "web"] }, last: "1d" } },
      "höchstens 0 Kontakte (store oder web) in den letzten 1 Tag",
    ],
    [{ not: { bought: true } }, "nicht: hat je gekauft"],
    [{ revenue: { atLeast: 100, atMost: 100 } }, "Umsatz genau 100"],
    [{ share: { with: { channel: "store" }, of: { purchase: true }, atLeast: 0.5 } }, "Anteil an mit Kauf: mindestens 50 % store"],
    [{ lastContact: { longerAgo: "2w" } }, "letzter Kontakt vor mindestens 2 Wochen"],
    [{ preferredChannel: ["store"] }, "kommt am häufigsten über store"],
    [{ score: { kind: "nps", atMost: 6, which: "last" } }, "gab zuletzt NPS höchstens 6"],
    [
      { sequence: { first: { touchpoint: "add-to-cart" }, thenNot: { bought: true }, within: "7d" } },
      "erst add-to-cart, danach innerhalb von 7 Tagen nicht: mit Abschluss",
    ],
    [{ segment: "regulars" }, "gehört zum Segment „Stammkunden“"],
    [
      { all: [{ bought: true }, { any: [{ trait: "city", known: true }, { segment: "x" }] }] },
      "hat je gekauft und (Ort ist bekannt oder gehört zum Segment „x“)",
    ],
    [{ weather: "rain" }, "eine Bedingung „weather“, die hier keine Felder hat und bleibt, wie sie ist"],
  ])("%j", (condition, expected) => {
    expect(say(condition).replaceAll("\u00a0", " ")).toBe(expected);
  });

  test("the same in English", () => {
    expect(say({ all: [{ purchases: { atLeast: 2, last: "1w" } }, { not: { age: { atMost: 17 } } }] }, "en")).toBe(
      "at least 2 purchases in the last 1 week and not: is at most 17 years old",
    );
  });
});

test.each([
  ["Stammkunden der Filiale", [], "stammkunden-der-filiale"],
  ["  Größe XL? Café! ", [], "groesse-xl-cafe"],
  ["Vip", ["vip", "vip-2"], "vip-3"],
  ["日本", [], "segment"],
])("the key of %j beside %j is %s", (name, taken, expected) => {
  expect(keyFor(name, taken)).toBe(expected);
});
