import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** The shop of the demo at an origin of its own. */
export class DemoShop {
  private constructor(
    readonly url: string,
    private readonly process: ChildProcess,
  ) {}

  static async start(host: string, key: string): Promise<DemoShop> {
    const server = spawn(process.execPath, [join(import.meta.dirname, "../../../../demo/shop/serve.mjs"), "0", host, key]);
    for await (const line of server.stdout) {
      const address = /http:\S+/.exec(String(line));
      if (address) return new DemoShop(address[0], server);
    }
    throw new Error("The shop of the demo did not start.");
  }

  stop(): void {
    this.process.kill();
  }

  /** What a customer does there: searches, looks, buys, and is known at the order. Nobody is so fast that the tracker is not there yet. */
  async order(page: Page, email: string): Promise<void> {
    const go = async (action: Promise<unknown>, there = "**") => {
      await action;
      await page.waitForURL(there);
      await page.waitForFunction("wm.q && !Array.isArray(wm.q)");
    };
    await go(page.goto(`${this.url}/?utm_source=newsletter&utm_medium=email&utm_campaign=herbst`));
    await page.getByText("Alle zulassen").click();
    await page.fill("[name=suche]", "zelt");
    await go(page.click("[role=search] button"), "**/suche?**");
    await go(page.getByRole("link", { name: "Zelt Heide 3" }).click(), "**/produkt/*");
    await page.locator("main").getByText("In den Warenkorb").click();
    await page.locator("[data-wm-event^=Live]").click();
    await go(page.getByText("Warenkorb (1)").click(), "**/warenkorb");
    await go(page.getByText("Zur Kasse").click(), "**/kasse");
    await page.fill("main [name=email]", email);
    await page.fill("main [name=name]", "Ada Lovelace");
    await page.getByLabel("Rechnung").check();
    await go(page.getByText("Zahlungspflichtig bestellen").click(), "**/danke");
  }
}
