import { beforeEach, expect, test } from "vitest";
import type { Settings } from "../../src/settings.ts";
import { trackerOf } from "../../src/tracker.ts";
import { Page, shop, usual } from "../kit/page.ts";

const choiceTold = "Segment Consent Preference Updated";
let page: Page;

beforeEach(() => {
  page = new Page();
});

/** A page of the shop that is shown now. */
function shown(settings: Partial<Settings> = {}, address = `${shop}/a`, referrer = "") {
  const tracker = trackerOf({ ...usual, ...settings });
  tracker.open(address, referrer);
  return { ...tracker, ...tracker.commands };
}

async function settled(): Promise<string[]> {
  await page.pass(1000);
  return page.told;
}

test("Before a decision nothing is sent and the device is not touched", async () => {
  const { track, identify } = shown();
  track("Product Added", { product_id: "1" });
  identify("ada");

  expect(await settled()).toEqual([]);
  expect(page.touched).toEqual([]);
});

test("After a no on the first visit nothing is sent and nothing stands on the device", async () => {
  const { consent, track } = shown();
  track("Product Added");
  consent({ analytics: false });
  track("Product Added");

  expect(await settled()).toEqual([]);
  expect(page.stored.size).toBe(0);
});

test("With a yes the page on which it was given is told, at the times it happened", async () => {
  const { consent, track } = shown();
  await page.pass(5000);
  track("Product Viewed", { product_id: "1" });
  await page.pass(5000);
  consent({ analytics: true }, { text: "2026-11", channel: "banner" });
  await settled();

  expect(page.messages.map(({ event, type, timestamp, properties }) => [event ?? type, timestamp, properties])).toEqual([
    [choiceTold, "2026-11-30T10:00:10.000Z", { text: "2026-11", channel: "banner" }],
    ["page", "2026-11-30T10:00:00.000Z", expect.objectContaining({ path: "/a" })],
    ["Product Viewed", "2026-11-30T10:00:05.000Z", { product_id: "1" }],
  ]);
});

test("A page that was left before the decision is never told", async () => {
  const { consent, open, track } = shown();
  track("Product Viewed");
  open(`${shop}/b`, `${shop}/a`);
  consent({ analytics: true });

  expect(await settled()).toEqual([choiceTold, "page /b"]);
});

test("A whole message, field by field", async () => {
  const { consent, track } = shown({}, `${shop}/zelt?utm_source=news&utm_campaign=herbst&email=ada@example.org`, "https://www.google.com/");
  consent({ analytics: true, marketing: false });
  track("Product Added", { product_id: "08", price: 9.9 });
  await settled();

  const { anonymousId } = page.messages[2]!;
  expect(anonymousId).toMatch(/^[0-9a-f]{32}$/);
  expect(page.messages[2]).toEqual({
    type: "track",
    event: "Product Added",
    properties: { product_id: "08", price: 9.9 },
    messageId: expect.stringMatching(/^[0-9a-f]{32}$/),
    timestamp: "2026-11-30T10:00:00.000Z",
    anonymousId,
    context: {
      page: {
        path: "/zelt",
        search: "?utm_source=news&utm_campaign=herbst",
        url: `${shop}/zelt?utm_source=news&utm_campaign=herbst`,
        title: "A page",
        referrer: "https://www.google.com/",
      },
      campaign: { name: "herbst", source: "news" },
      consent: { categoryPreferences: { analytics: true, marketing: false } },
      sessionId: Date.parse("2026-11-30T10:00:00.000Z"),
      locale: "de-DE",
      userAgent: "A browser",
      library: { name: "wegmarke", version: "0.1.0" },
    },
  });
});

test("Without purposes a page view is counted: a path, and nothing that joins it to another", async () => {
  const { open, track } = shown({ counts: true }, `${shop}/a?utm_source=news`, "https://www.google.com/");
  track("Product Added");
  open(`${shop}/b`, `${shop}/a`);
  await settled();

  const counted = (path: string) => ({
    type: "page",
    messageId: expect.any(String),
    timestamp: "2026-11-30T10:00:00.000Z",
    context: { page: { path }, consent: { categoryPreferences: { analytics: false } } },
  });
  expect(page.messages).toEqual([counted("/a"), counted("/b")]);
  expect(page.touched).toEqual([]);
});

test("A no ends no counting, for it knows nobody", async () => {
  const { consent, open } = shown({ counts: true });
  consent({ analytics: false });
  open(`${shop}/b`, "");

  expect(await settled()).toEqual(["page /a", "page /b"]);
});

test("The next page knows the visitor again and tells the same choice no second time", async () => {
  shown().consent({ analytics: true });
  await settled();
  shown({}, `${shop}/b`).consent({ analytics: true });

  expect(await settled()).toEqual([choiceTold, "page /a", "page /b"]);
  expect(new Set(page.messages.map(each => each["anonymousId"])).size).toBe(1);
});

test("The next page reads nothing before it was told the consent again", async () => {
  shown().consent({ analytics: true });
  await settled();
  page.touched.length = 0;
  shown({}, `${shop}/b`);
  await settled();

  expect(page.touched).toEqual([]);
});

test("A changed choice is told", async () => {
  const { consent } = shown();
  consent({ analytics: true });
  consent({ marketing: true });
  await settled();

  expect(page.messages.filter(each => each["event"] === choiceTold).map(each => each.context["consent"])).toEqual([
    { categoryPreferences: { analytics: true } },
    { categoryPreferences: { analytics: true, marketing: true } },
  ]);
});

test("A withdrawal is told, what waits is not, and the device forgets", async () => {
  const { consent, track } = shown();
  consent({ analytics: true });
  await settled();
  track("Product Added");
  consent({ analytics: false });
  track("Product Added");

  expect(await settled()).toEqual([choiceTold, "page /a", choiceTold]);
  expect(page.messages[2]!["anonymousId"]).toBe(page.messages[0]!["anonymousId"]);
  expect(page.messages[2]!.context["consent"]).toEqual({ categoryPreferences: { analytics: false } });
  expect(page.stored.size).toBe(0);
});

test("A withdrawal may be the first word of a later page", async () => {
  shown().consent({ analytics: true });
  await settled();
  shown({}, `${shop}/settings`).consent({ analytics: false });

  expect(await settled()).toEqual([choiceTold, "page /a", choiceTold]);
  expect(page.messages[2]!["anonymousId"]).toBe(page.messages[0]!["anonymousId"]);
  expect(page.stored.size).toBe(0);
});

test("Whoever comes back after a withdrawal is somebody new", async () => {
  const { consent } = shown();
  consent({ analytics: true });
  consent({ analytics: false });
  await settled();
  consent({ analytics: true });
  await settled();

  expect(new Set(page.messages.map(each => each["anonymousId"])).size).toBe(2);
});

test("A withdrawal that cannot be sent is not left on the device", async () => {
  const { consent, outbox } = shown();
  consent({ analytics: true });
  await settled();
  page.answers = ["offline"];
  consent({ analytics: false });
  await settled();
  outbox.leave();

  expect(page.stored.size).toBe(0);
});

test("Global Privacy Control leaves measuring to an express yes and refuses the rest", async () => {
  page.navigator["globalPrivacyControl"] = true;
  const { consent } = shown({ presumed: { analytics: true, marketing: true } });
  expect(await settled()).toEqual([]);

  consent({ analytics: true, marketing: true });
  await settled();
  expect(page.messages[0]!.context["consent"]).toEqual({
    categoryPreferences: { analytics: true, personalisation: false, marketing: false, retargeting: false },
  });
});

test("A page that is loaded only with consent says so", async () => {
  shown({ presumed: { analytics: true } });

  expect(await settled()).toEqual([choiceTold, "page /a"]);
});

test("Who is known stays known until the reset; then it is another device", async () => {
  const { consent, identify, track, reset } = shown();
  consent({ analytics: true });
  identify("4711", { email: "ada@example.org" });
  track("A");
  reset();
  track("B");
  await settled();

  const [, , identified, a, b] = page.messages;
  expect(identified).toMatchObject({ type: "identify", userId: "4711", traits: { email: "ada@example.org" } });
  expect(a).toMatchObject({ userId: "4711", anonymousId: identified!["anonymousId"] });
  expect(b!.userId).toBeUndefined();
  expect(b!["anonymousId"]).not.toBe(a!["anonymousId"]);
  expect(b!.context["consent"]).toEqual({ categoryPreferences: { analytics: true } });
});

test("Traits can be told without saying who it is", async () => {
  const { consent, identify } = shown();
  consent({ analytics: true });
  identify({ postalCode: "30159" });
  await settled();

  expect(page.messages[2]).toMatchObject({ type: "identify", traits: { postalCode: "30159" } });
  expect(page.messages[2]!.userId).toBeUndefined();
});

test("A visit ends after half an hour without any sign of life", async () => {
  const { consent, track } = shown();
  consent({ analytics: true });
  for (const minutes of [20, 20, 31]) {
    await page.pass(minutes * 60_000);
    track("A");
  }
  await settled();

  const [, first, second, third, fourth] = page.messages.map(each => each.context["sessionId"]);
  expect([second, third]).toEqual([first, first]);
  expect(fourth).toBe(Date.parse("2026-11-30T11:11:00.000Z"));
});

test("After thirteen months the device has a new number", async () => {
  const known = { anonymousId: "old", since: Date.parse("2025-09-01"), session: 0, seen: 0, choice: { analytics: true } };
  page.stored.set("wm", JSON.stringify(known));
  shown().consent({ analytics: true });
  await settled();

  expect(page.messages[0]!["anonymousId"]).not.toBe("old");
});

test("A search is told once, not again when its result is paged or sorted", async () => {
  const { consent, open } = shown({}, `${shop}/suche?q=zelt`);
  consent({ analytics: true });
  open(`${shop}/suche?q=zelt&page=2`, `${shop}/suche?q=zelt`);
  open(`${shop}/suche?q=schlafsack`, `${shop}/suche?q=zelt&page=2`);
  await settled();

  expect(page.messages.filter(each => each["event"] === "Products Searched").map(each => each["properties"])).toEqual([
    { query: "zelt" },
    { query: "schlafsack" },
  ]);
});

test("The campaign goes with everything that follows on this page, until another comes", async () => {
  const { consent, open } = shown({}, `${shop}/?utm_source=news`);
  consent({ analytics: true });
  open(`${shop}/b`, `${shop}/`);
  open(`${shop}/c?utm_source=qr`, `${shop}/b`);
  await settled();

  expect(page.messages.filter(each => each.type === "page").map(each => each.context["campaign"])).toEqual([
    { source: "news" },
    { source: "news" },
    { source: "qr" },
  ]);
});

test("A page may tell its views itself", async () => {
  const { consent, page: view } = shown({ manualPages: true });
  consent({ analytics: true });
  view("Startseite", { season: "autumn" });
  await settled();

  expect(page.messages).toHaveLength(2);
  expect(page.messages[1]).toMatchObject({ type: "page", name: "Startseite", properties: { path: "/a", season: "autumn" } });
});

test("A message that no server takes is not sent, and the page's author is told", async () => {
  const { consent, track } = shown();
  consent({ analytics: true });
  track("Everything", { text: "x".repeat(32_000) });
  track("Little");

  expect(await settled()).toEqual([choiceTold, "page /a", "Little"]);
  expect(console.warn).toHaveBeenCalledWith("wm: over 32000 characters", expect.objectContaining({ event: "Everything" }));
});

test("While nobody decides at most a hundred things are held", async () => {
  const { consent, track } = shown();
  for (let i = 0; i < 200; i++) track("A");
  consent({ analytics: true });

  expect(await settled()).toHaveLength(101);
});
