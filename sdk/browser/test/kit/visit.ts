import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject } from "vitest";
import { Capture } from "./capture.ts";
import { Shop } from "./shop.ts";

/** One visitor in a real browser, a shop and a capture server at two origins. */
export interface Visit {
  readonly capture: Capture;
  readonly shop: Shop;
  /** Attributes of the script element on the pages that are opened next. */
  script: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens a page of the shop, with a banner that has been answered with "yes" if asked so. */
  open(path: string, options?: { readonly agreed?: boolean }): Promise<void>;
  /** What stands on the device: cookies, local and session storage. */
  device(): Promise<string[]>;
  /** Waits until all of this has come, in this order, and nothing else. */
  comes(...told: string[]): Promise<void>;
  /** Waits as long as anything would need to come, and says that nothing did. */
  nothingComes(): Promise<void>;
}

/** Longer than the pause before sending and a request; what was not sent by then will not be. */
const longEnough = 700;

export function inChromium(name: string, tests: (visit: Visit) => void): void {
  const endpoint = inject("browser");
  describe.skipIf(!endpoint)(name, () => {
    const capture = new Capture();
    let browser: Browser;
    const visit = { capture, script: "" } as Visit & { shop: Shop; context: BrowserContext; page: Page };

    beforeAll(async () => {
      browser = await chromium.connect(endpoint!);
      await capture.start();
    });

    beforeEach(async () => {
      capture.clear();
      visit.script = "";
      visit.shop = new Shop(capture.url, () => visit.script);
      await visit.shop.start();
      visit.context = await browser.newContext({ locale: "de-DE" });
      visit.page = await visit.context.newPage();
    });

    afterEach(async () => {
      await visit.context.close();
      await visit.shop.stop();
    });

    afterAll(async () => {
      await browser.close();
      await capture.stop();
    });

    visit.open = async (path, { agreed = false } = {}) => {
      if (agreed) await visit.page.addInitScript(`document.addEventListener("DOMContentLoaded", () => wm.consent({ analytics: true }))`);
      await visit.page.goto(visit.shop.url + path);
      await visit.page.waitForFunction("wm.q && !Array.isArray(wm.q)");
    };
    visit.device = async () => [
      ...(await visit.context.cookies()).map(each => each.name),
      ...(await visit.page.evaluate<string[]>("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")),
    ];
    visit.comes = async (...told) => {
      await expect.poll(() => capture.told, { timeout: 10_000, interval: 20 }).toEqual(told);
    };
    visit.nothingComes = async () => {
      await visit.page.waitForTimeout(longEnough);
      expect(capture.told).toEqual([]);
    };
    tests(visit);
  });
}
