import { describe, expect, test } from "vitest";
import { formatOf, isSpan } from "../../src/format";

const [german, english] = [formatOf("de", "Europe/Berlin"), formatOf("en", "Europe/Berlin")];
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("figures", () => {
  test.each([
    [german.count(1234567), "1.234.567"],
    [english.count(1234567), "1,234,567"],
    [german.decimal(0.1536), "0,15"],
    [german.count(-41), "−41"],
    [german.share(0.1234), "12 %"],
    [english.share(0.1234), "12%"],
    [german.share(0.061), "6,1 %"],
    [german.share(1), "100 %"],
    [german.share(0.9996), "99,9 %"],
    [german.share(-0.77), "−77 %"],
    [german.money(121423896, "EUR"), "1.214.239 €"],
    [german.money(1250, "EUR"), "12,50 €"],
    [german.money(0, "EUR"), "0 €"],
    [german.money(-37076, "EUR"), "−370,76 €"],
    [german.money(1200, "JPY"), "1.200 ¥"],
    [english.money(1250, "EUR"), "€12.50"],
    [german.signed(0.58), "+0,58"],
    [german.signed(-1.2), "−1,2"],
  ])("%s is written %s", (written, expected) => {
    expect(plain(written)).toBe(expected);
  });

  test.each([
    ["00:00:48.6395000", "48 s"],
    ["00:04:42", "4 Min 42 s"],
    ["2.18:30:00", "2 T 18 Std"],
    ["28.20:37:59.7271053", "28 T"],
    ["00:00:00", "0 s"],
    ["-00:10:00", "-10 Min"],
  ])("the time span %s is %s", (span, expected) => {
    expect([isSpan(span), german.duration(span)]).toEqual([true, expected]);
  });

  test.each([
    ["2025-W43", "KW 43/2025"],
    ["2025-10", "Okt. 2025"],
    ["2025-10-26", "26.10.2025"],
    ["2025-10-26 02:00+02:00", "2025-10-26 02:00+02:00"],
  ])("the bucket %s is %s", (bucket, expected) => {
    expect(german.bucket(bucket)).toBe(expected);
  });

  test("moments are told in the tenant's zone, also on the day that clocks change", () => {
    expect([german.moment("2026-03-29T00:30:00Z"), german.moment("2026-03-29T01:30:00Z")]).toEqual(["29.03.26, 01:30", "29.03.26, 03:30"]);
  });
});
