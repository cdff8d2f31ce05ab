import { expect, test } from "vitest";
import { settingsOf } from "../../src/settings.ts";

const read = (dataset: Record<string, string>, src = "https://journeys.example/a/wm.js") =>
  settingsOf({ src, dataset } as unknown as HTMLScriptElement);

test("Batches go beside the script, or where the page says", () => {
  expect(read({}).endpoint).toBe("https://journeys.example/a/v1/batch");
  expect(read({ host: "https://other.example" }).endpoint).toBe("https://other.example/v1/batch");
  expect(read({ host: "https://other.example/t/one/" }).endpoint).toBe("https://other.example/t/one/v1/batch");
});

test("Lists may have spaces and other names of purposes", () => {
  expect(read({ search: "wort, q", keep: "sku page", consent: "analysis, marketing, everything" })).toMatchObject({
    search: ["wort", "q"],
    keep: ["sku", "page"],
    presumed: { analytics: true, marketing: true },
  });
});

test("Nothing said is the careful way", () => {
  expect(read({})).toMatchObject({
    counts: false,
    presumed: {},
    forms: ":not([data-wm-form=off]):is([data-wm-form],[data-wm-event])",
    manualPages: false,
  });
});
