import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { canVisit, settled, textOf, visit } from "../kit/visit";

const shop = "/t/buero/app";

/** As somebody with other rights sees the app; that the server refuses them, its own tests say. */
async function withRights(page: Page, path: string, rights: readonly string[]): Promise<void> {
  await page.route(/\/api\/me$/, async route => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), rights } });
  });
  await page.goto(path);
  await settled(page);
}

const officer = ["read", "profiles", "privacy"];

describe.skipIf(!canVisit)("privacy", () => {
  test("a request is noted with its deadline and closed with its outcome", () =>
    visit(`${shop}/privacy`, async page => {
      await page.getByRole("heading", { name: "Keine Anfragen" }).waitFor();
      await page.getByLabel("Eingang").fill("2024-03-15");
      await page.getByLabel("Aktenzeichen").fill("T-12");
      await page.getByRole("button", { name: "Festhalten" }).click();
      await page.getByText("Eine Anfrage ist überfällig.").waitFor();
      await page.getByRole("row").filter({ hasText: "T-12" }).getByRole("button").click();
      const drawer = page.getByRole("complementary", { name: "Auskunft (Art. 15)" });
      await drawer.getByLabel("Ergebnis").selectOption({ label: "abgelehnt" });
      await drawer.getByText(/Art\. 12 Abs\. 4 DSGVO/).waitFor();
      await drawer.getByLabel("Beantwortet am").fill("2024-04-02");
      await drawer.getByRole("button", { name: "Anfrage abschließen" }).click();
      await page.getByRole("row").filter({ hasText: "abgelehnt am 02.04.2024" }).waitFor();
      await page.getByText("Eine Anfrage ist überfällig.").waitFor({ state: "detached" });
    }));

  test("times to keep are changed, tried, and carried out when it was typed", () =>
    visit(`${shop}/privacy/retention`, async page => {
      const unit = page.getByLabel("Kontakte: Einheit");
      await unit.selectOption({ label: "Jahre" });
      await page.getByLabel("Kontakte: Anzahl").fill("20");
      await page.getByRole("button", { name: "Fristen speichern" }).click();
      await page
        .getByRole("row")
        .filter({ hasText: "nur aus ihnen bekannt" })
        .locator("td.number")
        .first()
        .getByText("1", { exact: true })
        .waitFor();
      await page.getByRole("button", { name: "Probelauf" }).click();
      const run = page.getByRole("button", { name: "Unwiderruflich löschen" });
      expect(await run.isDisabled()).toBe(true);
      await page.getByLabel(/Zur Bestätigung/).fill("löschen");
      await run.click();
      await page.getByText("Gelöscht:").waitFor();
      await page
        .getByRole("row")
        .filter({ hasText: "nur aus ihnen bekannt" })
        .locator("td.number")
        .first()
        .getByText("0", { exact: true })
        .waitFor();
    }));

  test("what the program cannot know is written into the record, which opens to be printed", () =>
    visit(`${shop}/privacy/record`, async page => {
      await page.getByText("7 von 7 Angaben fehlen noch.").waitFor();
      await page.getByLabel(/^Datenschutzbeauftragte/).fill("Eva Muster, datenschutz@example.org");
      await page.getByRole("button", { name: "Angaben speichern" }).click();
      await page.getByText("6 von 7 Angaben fehlen noch.").waitFor();
      const [opened] = await Promise.all([
        page.context().waitForEvent("page"),
        page.getByRole("link", { name: "Auf Englisch ansehen und drucken" }).click(),
      ]);
      await opened.getByRole("heading", { level: 1, name: /Record of processing activities/ }).waitFor();
      await opened.getByRole("cell", { name: "Eva Muster, datenschutz@example.org" }).waitFor();
    }));

  test("the audit log tells who did what, and is filtered", () =>
    visit(`${shop}/customers/customer_number:B-2`, async page => {
      await page.getByRole("heading", { name: "Für die Person tun" }).waitFor();
      await page.getByRole("link", { name: "Datenschutz" }).click();
      await page.getByRole("link", { name: "Revisionsprotokoll" }).click();
      await page.getByLabel("Vorgang").selectOption({ label: "Kunde angesehen" });
      await page.getByRole("row").filter({ hasText: "eine Person" }).first().waitFor();
      expect(new URL(page.url()).searchParams.get("act")).toBe("profile");
      expect(await page.locator("tbody tr").filter({ hasNotText: "Kunde angesehen" }).count()).toBe(0);
      await page.getByLabel("Über die Person mit der Kennung").fill("customer_number:B-2");
      await page.getByRole("button", { name: "Filtern" }).click();
      await page.getByRole("row").filter({ hasText: "eine Person" }).first().waitFor();
    }));

  test("who has not the right is told so and does not find the way", () =>
    visit(`${shop}`, async page => {
      await withRights(page, `${shop}/privacy`, ["read", "ask", "profiles"]);
      await page.getByText("Diesen Bereich sehen Personen mit der Rolle Datenschutz oder Verwalter.").waitFor();
      expect(await page.getByRole("navigation", { name: "Bereiche" }).getByRole("link", { name: "Datenschutz" }).count()).toBe(0);
      expect(await page.locator("main button").count()).toBe(0);
    }));
});

describe.skipIf(!canVisit)("a person's rights", () => {
  test("access opens as a page to print and is saved for machines", () =>
    visit(`${shop}/customers/customer_number:B-2`, async page => {
      await page.getByRole("button", { name: "Auskunft erteilen" }).click();
      const drawer = page.getByRole("complementary", { name: "Auskunft erteilen" });
      await drawer.getByLabel("Sprache der Auskunft").selectOption({ label: "Englisch" });
      const [opened] = await Promise.all([
        page.context().waitForEvent("page"),
        drawer.getByRole("button", { name: "Ansehen und drucken" }).click(),
      ]);
      await opened.getByText("B-2", { exact: true }).first().waitFor();
      expect(await opened.evaluate(() => [document.documentElement.lang, document.adoptedStyleSheets.length])).toEqual(["en", 1]);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        drawer.getByRole("button", { name: "Datei speichern (JSON)" }).click(),
      ]);
      expect(JSON.stringify(JSON.parse(await textOf(file)))).toContain("B-2");
    }));

  test("an objection and a restriction are noted and taken back", () =>
    visit(`${shop}/customers/customer_number:B-2`, async page => {
      await page.getByRole("button", { name: "Werbewiderspruch", exact: true }).click();
      await page.getByRole("button", { name: "Widerspruch vermerken" }).click();
      await page.getByRole("button", { name: "Werbewiderspruch zurücknehmen" }).click();
      await page.getByRole("button", { name: "Widerspruch zurücknehmen", exact: true }).click();
      await page.getByRole("button", { name: "Werbewiderspruch", exact: true }).waitFor();

      await page.getByRole("button", { name: "Verarbeitung einschränken" }).click();
      await page.getByRole("complementary").getByRole("button", { name: "Verarbeitung einschränken" }).click();
      await page.getByRole("button", { name: "Einschränkung aufheben" }).click();
      await page.getByRole("complementary").getByRole("button", { name: "Einschränkung aufheben" }).click();
      await page.getByRole("button", { name: "Verarbeitung einschränken" }).waitFor();
    }));

  test("a consent and its withdrawal are recorded", () =>
    visit(`${shop}/customers/customer_number:B-2`, async page => {
      await page.getByRole("button", { name: "Einwilligung oder Widerruf" }).click();
      const drawer = page.getByRole("complementary");
      await drawer.getByLabel("Fassung des Textes").fill("2026-1");
      await drawer.getByRole("button", { name: "Vermerken" }).click();
      await drawer.getByText("Einwilligung vermerkt: Werbung.").waitFor();
      await drawer.getByLabel("widerrufen").check();
      await drawer.getByRole("button", { name: "Vermerken" }).click();
      await drawer.getByText("Widerruf vermerkt: Werbung.").waitFor();
      await page.locator(".known dd").filter({ hasText: "widerrufen" }).waitFor();
    }));

  test("identifiers are decided to be one customer, and the decision is taken back with a reason", () =>
    visit(`${shop}/customers/customer_number:B-2`, async page => {
      await page.getByRole("button", { name: "Zusammenführen und trennen" }).click();
      const drawer = page.getByRole("complementary");
      await drawer.getByLabel("Die andere Kennung").fill("customer_number:B-3");
      await drawer.getByLabel("Grund", { exact: true }).fill("am Telefon bestätigt");
      await drawer.getByRole("button", { name: "Zusammenführen", exact: true }).click();
      await drawer.getByText(/am Telefon bestätigt/).waitFor();
      await page.locator(".known dd").filter({ hasText: "B-3" }).waitFor();
      await drawer.getByRole("button", { name: "Entscheidung zurücknehmen" }).click();
      await drawer.getByLabel("Grund der Rücknahme").fill("war ein Versehen");
      await drawer.getByRole("button", { name: "Entscheidung zurücknehmen" }).click();
      await drawer.getByText(/war ein Versehen/).waitFor();
      await page.locator(".known dd").filter({ hasText: "B-3" }).waitFor({ state: "detached" });
    }));

  test("who was erased leaves nothing on the page but the proof, which can be taken along", () => {
    const look = { refusals: true }; // the page hears of the erasure and asks who that was
    const errand = async (page: Page) => {
      await page.getByRole("button", { name: "Löschen", exact: true }).click();
      const drawer = page.getByRole("complementary", { name: "Löschen" });
      const erase = drawer.getByRole("button", { name: "Unwiderruflich löschen" });
      await drawer.getByLabel(/Zur Bestätigung/).fill("customer_number:B-5");
      expect(await erase.isDisabled()).toBe(true);
      await drawer.getByLabel(/^Aktenzeichen/).fill("T-13");
      await drawer.getByLabel(/Zur Bestätigung/).fill("customer_number:B-4");
      await erase.click();
      await page.getByRole("heading", { name: "Löschnachweis" }).waitFor();
      expect(await page.locator("main").innerText()).not.toContain("B-4");
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Nachweis herunterladen" }).click(),
      ]);
      expect(await textOf(file)).toMatch(/^Löschnachweis \(Art\. 17 DSGVO\)[^]*T-13/);
    };
    return visit(`${shop}/customers/customer_number:B-4`, errand, look);
  });

  test("each role finds what it may do", () =>
    visit(`${shop}`, async page => {
      const buttons = () => page.locator(".acts button").allInnerTexts();
      await withRights(page, `${shop}/customers/customer_number:B-2`, officer);
      await page.locator(".acts").waitFor();
      expect(await buttons()).toEqual([
        "Auskunft erteilen",
        "Einwilligung oder Widerruf",
        "Werbewiderspruch",
        "Verarbeitung einschränken",
        "Löschen",
      ]);
      await withRights(page, `${shop}/customers/customer_number:B-2`, ["read", "ask", "profiles", "write"]);
      await page.locator(".acts").waitFor();
      expect(await buttons()).toEqual(["Zusammenführen und trennen"]);
      await withRights(page, `${shop}/customers/customer_number:B-2`, ["read", "ask", "profiles"]);
      expect(await page.locator(".acts").count()).toBe(0);
    }));
});

describe.skipIf(!canVisit)("settings", () => {
  test("the company is called otherwise everywhere as soon as it is saved, and a rate is kept", () =>
    visit(`${shop}/settings`, async page => {
      await page.getByLabel("Name des Unternehmens").fill("Büro und Söhne");
      await page.getByRole("button", { name: "Änderungen speichern" }).click();
      await page.getByRole("option", { name: "Büro und Söhne" }).waitFor({ state: "attached" });
      await page.getByLabel("Fremdwährung").fill("USD");
      await page.getByLabel("Gilt ab").fill("2026-01-01");
      await page.getByLabel("Wert einer Einheit").fill("0.92");
      await page.getByRole("button", { name: "Kurs speichern" }).click();
      await page.getByRole("cell", { name: "0,92" }).waitFor();
      await page.getByText("Kurse einer Währung entfernen").click();
      await page.getByLabel(/Zur Bestätigung/).fill("USD");
      await page.getByRole("button", { name: "Kurse von USD entfernen" }).click();
      await page.getByText(/^Noch kein Kurs/).waitFor();
    }));

  test("a change of somebody else meanwhile is not written over", () =>
    visit(
      `${shop}/settings`,
      async page => {
        await page.getByLabel("Name des Unternehmens").fill("Meins");
        const origin = new URL(page.url()).origin;
        const before = await fetch(`${origin}/t/buero/api/settings`);
        await fetch(`${origin}/t/buero/api/settings`, {
          method: "PUT",
          headers: { "Content-Type": "application/json", "If-Match": before.headers.get("etag") ?? "" },
          body: JSON.stringify({ zone: "Europe/Vienna" }),
        });
        await page.getByRole("button", { name: "Änderungen speichern" }).click();
        await page.getByText(/is stored meanwhile/).waitFor();
        await page.getByRole("button", { name: /^Neuesten Stand laden/ }).click();
        await page.getByText(/is stored meanwhile/).waitFor({ state: "detached" });
        expect(await page.getByLabel("Zeitzone").inputValue()).toBe("Europe/Vienna");
      },
      { refusals: true },
    ));

  test("the usual phase model is chosen and a conversion rule switched off", () =>
    visit(`${shop}/settings/phases`, async page => {
      const model = (checked: boolean) => page.getByRole("radio", { name: "Sechs Phasen", checked });
      const rule = (checked: boolean) => page.getByRole("switch", { name: "Kauf", checked });
      await model(false).click();
      await model(true).waitFor();
      await rule(true).click();
      await rule(false).waitFor();
      await page.reload();
      await model(true).waitFor();
      await rule(false).waitFor();
    }));

  test("a source may be used for less from now on", () =>
    visit(`${shop}/settings/purposes`, async page => {
      await page.getByRole("button", { name: "laden" }).click();
      const drawer = page.getByRole("complementary", { name: "laden" });
      await drawer.getByLabel("Umfang der Messung").selectOption({ label: "nur Seitenzähler (DSK)" });
      await drawer.getByRole("button", { name: "Speichern" }).click();
      await page.getByRole("cell", { name: "nur Seitenzähler (DSK)" }).waitFor();
    }));

  test("a key is revoked when its id was typed", () =>
    visit(`${shop}/settings/access`, async page => {
      const made = await fetch(`${new URL(page.url()).origin}/t/buero/api/sources/keys`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ source: "laden", name: "Kasse" }),
      });
      const { key } = (await made.json()) as { readonly key: { readonly id: string } };
      await page.reload();
      const row = page.getByRole("row").filter({ hasText: key.id });
      await row.getByRole("button", { name: "Widerrufen" }).click();
      await page.getByLabel(/Zur Bestätigung/).fill(key.id);
      await page.getByRole("button", { name: "Endgültig widerrufen" }).click();
      await row.getByText(/^widerrufen/).waitFor();
      expect(await page.getByRole("link", { name: "Personen einladen und ändern" }).getAttribute("href")).toBe("/t/buero/users?lang=de");
    }));

  test("who may only look changes nothing", () =>
    visit(`${shop}`, async page => {
      await withRights(page, `${shop}/settings`, ["read"]);
      await page.getByText("Ändern kann das, wer die Rolle Verwalter hat.").waitFor();
      expect(await page.locator("main button").count()).toBe(0);
      await withRights(page, `${shop}/settings/phases`, ["read"]);
      expect(await page.locator("main input:enabled").count()).toBe(0);
      await withRights(page, `${shop}/settings/access`, ["read"]);
      await page.getByText("Personen und Schlüssel verwaltet, wer die Rolle Verwalter hat.").waitFor();
    }));
});
