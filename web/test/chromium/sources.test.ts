import { describe, expect, test } from "vitest";
import { canVisit, settled, visit } from "../kit/visit";

const shop = "/t/einlesen/app";

describe.skipIf(!canVisit)("sources", () => {
  test("a new source gets its key once, is seen to arrive, and its key is revoked", () =>
    visit(`${shop}/sources/connect`, async page => {
      await page.getByLabel("Quelle", { exact: true }).fill("webshop");
      await page.getByRole("checkbox", { name: "Kundenservice" }).check();
      await page.getByRole("button", { name: "Schlüssel erzeugen" }).click();
      await page.getByRole("heading", { name: "Schlüssel für webshop" }).waitFor();
      const key = (await page.locator("pre.key").textContent()) ?? "";
      expect(key).toMatch(/^wm_w_[\w-]+$/);
      expect(await page.locator("pre").nth(1).textContent()).toContain(`src="${new URL(page.url()).origin}/wm.js" data-write-key="${key}"`);
      await page.getByRole("button", { name: "curl" }).click();
      expect(await page.locator("pre").nth(1).textContent()).toContain(`/v1/track -u ${key}:`);
      await page.getByRole("heading", { name: "Wartet auf den ersten Kontakt …" }).waitFor();

      const sent = await fetch(`${new URL(page.url()).origin}/v1/track`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Authorization: `Basic ${btoa(`${key}:`)}` },
        body: JSON.stringify({ userId: "W-1", event: "Product Viewed" }),
      });
      expect(sent.status).toBe(200);
      await page.getByRole("heading", { name: "Es kommt an" }).waitFor();
      await page.locator(".latest li").filter({ hasText: "Product Viewed" }).waitFor();

      await page.getByRole("button", { name: "Fertig" }).click();
      const row = page.getByRole("row").filter({ hasText: "webshop" });
      expect(await row.textContent()).not.toContain(key);
      await row.getByRole("button", { name: "Widerrufen" }).click();
      await row.getByRole("button", { name: "Widerrufen" }).click();
      await row.getByText("widerrufen").waitFor();
    }));

  test("a name that means nothing yet becomes a touchpoint by a rule that shows what it changes", () =>
    visit(`${shop}/sources/import`, async page => {
      const buffer = Buffer.from("customer,time,event\nQ-1,2026-03-01T10:00:00Z,Wunderbox\nQ-2,2026-03-02T10:00:00Z,Wunderbox\n", "utf8");
      await page.setInputFiles("input[type=file]", { name: "box.csv", mimeType: "text/csv", buffer });
      await page.getByRole("button", { name: "Jetzt einlesen" }).click();
      await page.getByText("eingelesen · Quelle box", { exact: true }).waitFor();

      await page.getByRole("link", { name: "Datenqualität" }).click();
      const row = page.getByRole("row").filter({ hasText: "Wunderbox" });
      await row.getByRole("button", { name: "Zuordnen" }).click();
      const drawer = page.getByRole("complementary", { name: "Wunderbox" });
      await drawer.getByLabel("Das ist der Kontaktpunkt").selectOption({ label: "Filialbesuch" });
      await drawer.getByText("2 Kontakte werden neu zugeordnet:").waitFor();
      await drawer.getByRole("button", { name: "Regel speichern" }).click();
      await row.waitFor({ state: "detached" });
      await page.getByText("Wunderbox (box) → Filialbesuch").waitFor();
      await page.getByRole("button", { name: "Regel wunderbox zurücknehmen" }).click();
      await row.waitFor();
    }));

  test("what was dropped is told with its reason", () =>
    visit(`${shop}/sources/letters`, async page => {
      await page.getByRole("heading", { name: "Nichts liegt" }).waitFor();
    }));
});

describe.skipIf(!canVisit)("the beginning", () => {
  test("an empty company is led along the eight steps and five practices", () =>
    visit(
      "/app",
      async page => {
        await page.getByRole("heading", { name: "So entsteht Ihre Karte" }).waitFor();
        expect(await page.locator(".guide section").first().locator("li").count()).toBe(8);
        expect(await page.locator(".guide section").nth(1).locator("li").count()).toBe(5);
        expect(await page.locator(".guide li[data-done]").count()).toBe(0);
        await page.getByRole("main").getByRole("link", { name: "Datei einlesen" }).first().click();
        await page.getByRole("heading", { name: "Datei hierher ziehen" }).waitFor();
      },
      { empty: true, refusals: true },
    ));

  test("what is done is read from what is there, and Musterhaus is one click away", () =>
    visit("/t/klein/app", async page => {
      await settled(page);
      await page.locator("details > summary").filter({ hasText: "So entsteht Ihre Karte" }).click();
      const step = page.locator(".guide li").filter({ hasText: "Kunden gründlich kennenlernen" });
      await step.getByText("1 Kunden sind mit ihren Kontakten da.").waitFor();
      expect(await step.getAttribute("data-done")).toBe("true");
    }));
});
