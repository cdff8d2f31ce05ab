import { expect, test } from "vitest";
import { addressOf, pageOf } from "../../src/address.ts";

const shop = "https://shop.example";
const allowed = { search: ["q", "suche"], keep: ["sku"] };
const read = (address: string) => addressOf(address, allowed, shop);

test("Of the query only campaign, search and what the page allows is told", () => {
  const { url } = read(`${shop}/p?email=ada%40example.org&utm_source=news&token=1&q=zelt&sku=08&gclid=x#reviews`);

  expect(url.href).toBe(`${shop}/p?utm_source=news&q=zelt&sku=08&gclid=x`);
});

test("Of a foreign site no query is told", () => {
  expect(read("https://mail.example/inbox?q=secret&utm_source=x").url.href).toBe("https://mail.example/inbox");
});

test("Routes behind the # are told, anchors are not", () => {
  expect(read(`${shop}/#/cart`).url.href).toBe(`${shop}/#/cart`);
  expect(read(`${shop}/faq#return`).url.href).toBe(`${shop}/faq`);
});

test("A campaign has the names of the protocol, click numbers their own", () => {
  const { campaign } = read(`${shop}/?utm_campaign=herbst&utm_source=news&utm_medium=email&utm_id=7&gclid=abc&fbclid=def&q=zelt`);

  expect(campaign).toEqual({ name: "herbst", source: "news", medium: "email", id: "7", gclid: "abc", fbclid: "def" });
});

test("An address without campaign has none", () => {
  expect(read(`${shop}/?q=zelt`).campaign).toEqual({});
});

test("The words of a search stand in any of the parameters, trimmed and not endless", () => {
  expect(read(`${shop}/?suche=+zelt+`).query).toBe("zelt");
  expect(read(`${shop}/?q=${"x".repeat(500)}`).query).toHaveLength(200);
  expect(read(`${shop}/?s=zelt`).query).toBeUndefined();
});

test("Another path, query or route is another page; another anchor is not", () => {
  const page = (address: string) => pageOf(new URL(address) as unknown as Location);

  expect(page(`${shop}/a?x=1#top`)).toBe(page(`${shop}/a?x=1#end`));
  expect(page(`${shop}/a?x=1`)).not.toBe(page(`${shop}/a?x=2`));
  expect(page(`${shop}/#/a`)).not.toBe(page(`${shop}/#/b`));
});
