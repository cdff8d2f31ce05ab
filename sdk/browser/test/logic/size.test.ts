import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";

const read = (name: string) => readFileSync(join(inject("built"), name));

test("The script weighs at most 4 kB gzipped", () => {
  expect(read("wm.js.gz").length).toBeLessThanOrEqual(4000);
});

test("Compressed and plain are the same script", () => {
  expect(gunzipSync(read("wm.js.gz"))).toEqual(read("wm.js"));
  expect(brotliDecompressSync(read("wm.js.br"))).toEqual(read("wm.js"));
});

test("The script sets one name in the page, and asks for no cookie", () => {
  const text = read("wm.js").toString();

  expect(text).not.toContain("cookie");
  expect(text).toMatch(/^"use strict";\(\(\)=>\{/);
});
