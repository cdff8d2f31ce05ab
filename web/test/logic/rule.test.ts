import { expect, test } from "vitest";
import { keyOf, ruleOf } from "../../src/rooms/sources/quality/rule";

test.each([
  ["Größe gewählt!", "groesse-gewaehlt"],
  ["  Café--Besuch ", "cafe-besuch"],
  ["Kundenzufriedenheitsbefragungsergebnisbogen", "kundenzufriedenheitsbefragungsergebnisbo"],
  ["!!!", "regel"],
])("the key of a rule for %s is %s", (name, key) => expect(keyOf(name)).toBe(key));

const unmapped = { source: "kasse", name: "Wunderbox", interactions: 2, near: [] };

test("a rule says only what was chosen", () => {
  expect(ruleOf(unmapped, { touchpoint: "store-visit", channel: "", isOfSource: true })).toEqual([
    { names: ["Wunderbox"], sources: ["kasse"], touchpoint: "store-visit" },
  ]);
  expect(ruleOf(unmapped, { touchpoint: "store-visit", channel: "store", isOfSource: false })).toEqual([
    { names: ["Wunderbox"], touchpoint: "store-visit", channel: "store" },
  ]);
});
