import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Message } from "../../src/message.ts";
import { DemoShop } from "../kit/demo.ts";
import { inChromium } from "../kit/visit.ts";
import { isBuilt, Wegmarke, type Profile } from "../kit/wegmarke.ts";

const choiceTold = "Segment Consent Preference Updated";

/** Every value of the message by its path, as text; lists as they were sent. */
function leaves(value: unknown, path = ""): [string, string][] {
  if (value === null || typeof value !== "object") return [[path, String(value)]];
  if (Array.isArray(value)) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, path ? `${path}.${name}` : name));
}

describe.skipIf(!isBuilt)("In Wegmarke", () => {
  inChromium("The journey", visit => {
    let wegmarke: Wegmarke;
    let shop: DemoShop;

    beforeAll(async () => {
      wegmarke = await Wegmarke.start();
      visit.capture.behind = wegmarke.url;
      shop = await DemoShop.start(visit.capture.url, wegmarke.key);
    });

    afterAll(async () => {
      shop.stop();
      await wegmarke.stop();
    });

    /** Waits until the customer has so many interactions. */
    async function known(identifier: string, interactions: number) {
      await expect
        .poll(async () => (await wegmarke.profile(identifier))?.timeline.length, { timeout: 10_000, interval: 100 })
        .toBe(interactions);
      return (await wegmarke.profile(identifier))!;
    }

    /** Each message once. */
    const sent = () => [...new Map(visit.capture.messages.map(each => [each.messageId, each])).values()];

    test("A visit stands in the profile of who ordered, contact by contact and field by field", async () => {
      await shop.order(visit.page, "ada@example.org");
      const { timeline, consents } = await known("email:ada@example.org", 16);

      expect(timeline.map(({ touchpoint, value }) => [touchpoint, value])).toEqual([
        ["newsletter-click", null],
        ["page-interaction", null],
        ["site-search", null],
        ["site-search", null],
        ["product-page", null],
        ["product-page", null],
        ["add-to-cart", null],
        ["live-chat", null],
        ["cart", null],
        ["cart", null],
        ["checkout", null],
        ["checkout", null],
        ["payment-details", null],
        ["checkout", null],
        ["online-purchase", 19990],
        ["website-visit", null],
      ]);
      const told = new Map(sent().map(each => [each.messageId, each]));
      for (const { fields } of timeline) expect(missing(told.get(fields["message_id"]!)!, fields)).toEqual([]);
      expect(consents.purposes.filter(each => each.consent === "given").map(each => each.purpose)).toEqual(["analysis", "marketing"]);
      expect(consents.records[0]).toMatchObject({
        act: "given",
        channel: "banner",
        text: "2026-11",
        url: expect.stringContaining(shop.url),
      });
    });

    test("A withdrawal stands in the profile, and nothing after it", async () => {
      await visit.page.goto(shop.url);
      await visit.page.getByText("Alle zulassen").click();
      await visit.comes(choiceTold, "page /");
      const visitor = `anonymous_id:${String(sent()[0]!["anonymousId"])}`;
      await known(visitor, 2);
      await visit.page.getByText("Einwilligung ändern").click();
      await visit.page.getByText("Alle ablehnen").click();
      await visit.page.getByText("In den Warenkorb").first().click();
      await visit.comes(choiceTold, "page /", choiceTold);

      await expect
        .poll(async () => standing((await wegmarke.profile(visitor))!, "analysis"), { timeout: 10_000, interval: 100 })
        .toBe("withdrawn");
    });

    test("Whoever did not agree is counted and stands nowhere", async () => {
      const before = await wegmarke.stats();
      visit.shop.key = wegmarke.key;
      visit.script = `data-before-consent="count"`;
      await visit.open("/a");
      await visit.comes("page /a");

      await expect
        .poll(async () => difference(before, await wegmarke.stats()), { timeout: 10_000, interval: 100 })
        .toEqual({ received: 1, stored: 0, countedOnly: 1, duplicates: 0, dropped: 0 });
    });
  });
});

function standing({ consents }: Profile, purpose: string): string | undefined {
  return consents.purposes.find(each => each.purpose === purpose)?.consent;
}

function difference(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>) {
  return Object.fromEntries(
    ["received", "stored", "countedOnly", "duplicates", "dropped"].map(name => [name, after[name]! - before[name]!]),
  );
}

/** What was sent and stands nowhere in the interaction. */
function missing(message: Message, fields: Readonly<Record<string, string>>): string[] {
  return leaves(message)
    .filter(([path, text]) => text !== "" && !/^(type|event)$/.test(path) && fields[nameOf(path)] !== text)
    .map(([path, text]) => `${path}: ${text}`);
}

/** Under which name the server keeps it (docs/guide/capture.md). */
function nameOf(path: string): string {
  const renamed: Record<string, string> = {
    messageId: "message_id",
    anonymousId: "anonymous_id",
    timestamp: "message.timestamp",
    "context.sessionId": "session",
    "context.campaign.name": "utm_campaign",
  };
  return renamed[path] ?? path.replace(/^(properties|context\.page)\./, "").replace("context.campaign.", "utm_");
}
