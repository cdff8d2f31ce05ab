import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Message } from "../../src/message.ts";
import { DemoShop } from "../kit/demo.ts";
import { inChromium } from "../kit/visit.ts";
import { isBuilt, Wegmarke } from "../kit/wegmarke.ts";

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
    });
  });
});

/** What was sent and stands nowhere in the interaction. */
function missing(message: Message, fields: Readonly<Record<string, string>>): string[] {
  const kept = Object.entries(fields);
  return leaves(message)
    .filter(([path, text]) => text !== "" && !kept.some(([name, value]) => value === text && path.endsWith(name.split(".").pop()!)))
    .map(([path, text]) => `${path}: ${text}`);
}
