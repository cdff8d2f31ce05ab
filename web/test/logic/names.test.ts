import { describe, expect, test } from "vitest";
import { namesOf } from "../../src/names";

const words = { purchase: "Kauf", refund: "Erstattung", conversion: "Kauf" };
const catalogue = {
  defaultPhaseModel: "retail",
  phaseModels: [
    { key: "retail", name: { de: "Handel", en: "Retail" }, phases: [{ key: "purchase", name: { de: "Kauf", en: "Purchase" } }] },
    {
      key: "five",
      name: { de: "Fünf", en: "Five" },
      phases: [
        { key: "purchase", name: { de: "Erwerb", en: "Buying" } },
        { key: "advocacy", name: { de: "Empfehlung", en: "Advocacy" } },
      ],
    },
  ],
  channels: [{ key: "store", name: { de: "Filiale", en: "Store" }, isOnline: false, color: { light: "#111111", dark: "#eeeeee" } }],
  touchpoints: [{ key: "cart", name: { de: "Warenkorb", en: "" } }],
  conversions: [{ key: "order", name: { de: "Bestellung", en: "Order" } }],
  personas: [],
};
const names = namesOf(catalogue, "de", words);

describe("names of keys", () => {
  test.each([
    [names.touchpoint("cart"), "Warenkorb"],
    [namesOf(catalogue, "en", words).touchpoint("cart"), "Warenkorb"],
    [names.touchpoint("purchase:cart"), "Kauf: Warenkorb"],
    [names.touchpoint("refund:unmapped:Kiosk"), "Erstattung: Kiosk"],
    [names.touchpoint("unmapped:seen-once"), "seen-once"],
    [names.channel("store"), "Filiale"],
    [names.channel("unmapped:Messe"), "Messe"],
    [names.phase("purchase"), "Kauf"],
    [names.phase("advocacy"), "Empfehlung"],
    [names.step("phase:purchase"), "Kauf"],
    [names.step("channel:store"), "Filiale"],
    [names.step("cart|unmapped:x"), "Warenkorb / x"],
    [names.step("word:ViewItem"), "ViewItem"],
    [names.step("conversion"), "Kauf"],
    [names.step("conversion:order"), "Bestellung"],
  ])("%s = %s", (name, expected) => {
    expect(name).toBe(expected);
  });

  test("nothing is known before the catalogue is there, and nothing breaks", () => {
    expect(namesOf(undefined, "de", words).step("phase:purchase")).toBe("purchase");
  });
});
