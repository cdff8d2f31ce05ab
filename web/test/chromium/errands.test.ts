import { describe, expect, test } from "vitest";
import { canVisit, settled, textOf, visit } from "../kit/visit";

describe.skipIf(!canVisit)("maps", () => {
  test("a step leads to its figures, to the customers behind it and to one of them", () =>
    visit("/app/maps", async page => {
      await page.getByRole("link", { name: /Lineare Karte/ }).click();
      await page.locator('[data-step="research.login"]').click();
      const drawer = page.getByRole("complementary", { name: "Anmeldung im Kundenkonto" });
      await drawer.getByText("3.584", { exact: true }).first().waitFor();
      expect(new URL(page.url()).searchParams.get("figure")).toBe("step~research.login");
      const customer = drawer.locator(".journeys a").first();
      const name = await customer.textContent();
      expect(await drawer.locator(".journeys > li").first().locator(".here").first().textContent()).toBe("Anmeldung im Kundenkonto");
      await customer.click();
      await page.getByRole("heading", { level: 1, name: name ?? "" }).waitFor();
    }));

  test("the address alone brings back what was open, and Escape closes it", () =>
    visit("/app/maps/heatmap?figure=cell~channel%253Astore~advice", async page => {
      const drawer = page.getByRole("complementary", { name: "Filiale" });
      await drawer.getByText("2.895").waitFor();
      expect(await page.locator(".figure.is-selected").count()).toBe(1);
      await page.keyboard.press("Escape");
      await drawer.waitFor({ state: "detached" });
      expect(new URL(page.url()).search).toBe("");
    }));

  test("a line that breaks once is tried again, and nobody notices", () =>
    visit(
      "about:blank",
      async page => {
        let broken = 0;
        await page.route(/api\/maps\/heatmap/, route => (++broken <= 2 ? route.abort() : route.fallback()));
        await page.goto("/app/maps/heatmap?figure=cell~channel%253Astore~advice");
        await page.getByRole("complementary", { name: "Filiale" }).getByText("2.895").waitFor();
        await settled(page);
        expect(broken).toBeGreaterThan(2);
      },
      { refusals: true },
    ));

  test("everything that can be clicked can be reached and pressed by the keyboard", () =>
    visit("/app/maps/funnel", async page => {
      await settled(page);
      await page.locator("#wm-funnel-0 .figure").nth(1).press("Enter");
      await page.getByRole("complementary", { name: "Recherche" }).getByText("10.558").waitFor();
    }));

  test("a filter changes the drawing, stands in the address and comes along to the next form", () =>
    visit("/app/maps/linear", async page => {
      await settled(page);
      await page.getByLabel("Persona").selectOption({ label: "Bernd, der Rat sucht" });
      await page.locator(".drawing svg text").filter({ hasText: "persona: berater-sucher" }).waitFor();
      await page.getByLabel("Von", { exact: true }).fill("2026-03-01");
      await page.getByLabel("Bis", { exact: true }).fill("2026-05-31");
      await page.waitForURL(/to=2026-06-01/);
      await page.getByRole("link", { name: "Heatmap" }).click();
      await settled(page);
      expect([...new URL(page.url()).searchParams]).toEqual([
        ["persona", "berater-sucher"],
        ["from", "2026-03-01"],
        ["to", "2026-06-01"],
      ]);
      await page.getByRole("button", { name: "Zurücksetzen" }).click();
      await page.waitForURL(url => url.search === "");
    }));

  test("a condition on any dimension can be added and taken away", () =>
    visit("/app/maps/channels", async page => {
      await settled(page);
      await page.getByRole("button", { name: "Bedingung", exact: true }).click();
      await page.getByLabel("Merkmal").selectOption({ label: "Gerät" });
      await page.getByLabel("Wert").fill("mobile");
      await page.getByRole("button", { name: "Anwenden" }).click();
      await page.getByRole("button", { name: "Gerät: mobile" }).waitFor();
      expect(new URL(page.url()).searchParams.get("where")).toBe("device=mobile");
      await page.getByRole("button", { name: "Gerät: mobile" }).click();
      await page.waitForURL(url => url.search === "");
    }));

  test("the picture goes along as the server draws it, in print's light", () =>
    visit(
      "/app/maps/ideal?lang=en",
      async page => {
        await page.getByText("Download", { exact: true }).click();
        const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "SVG" }).click()]);
        const picture = await textOf(download);
        expect(download.suggestedFilename()).toBe("Ideal against actual.svg");
        expect(picture).toMatch(/^<svg .*lang="en"/);
        expect(picture).toContain("--wm-paper:#ffffff");
      },
      { theme: "dark" },
    ));

  test("presenting shows the drawing alone, goes from form to form and ends by Escape", () =>
    visit("/app/maps/linear?present=yes", async page => {
      await page.locator(".drawing svg.wm-linear").waitFor();
      expect(await page.locator(".side, .filter").filter({ visible: true }).count()).toBe(0);
      await page.keyboard.press("ArrowRight");
      await page.locator(".drawing svg.wm-heatmap").waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".side").waitFor();
    }));
});

describe.skipIf(!canVisit)("analysis", () => {
  test("a question is asked, split, compared and taken away", () =>
    visit("/app/analysis", async page => {
      await page.getByRole("link", { name: /Zeitverlauf/ }).click();
      await page.getByLabel("Kennzahl").selectOption({ label: "Umsatz" });
      await page.getByLabel("Raster").selectOption({ label: "Monat" });
      await page.getByLabel("Von", { exact: true }).fill("2026-03-01");
      await page.getByLabel("Bis", { exact: true }).fill("2026-05-31");
      await page.getByLabel("Vergleichen").selectOption({ label: "Zeitraum davor" });
      await page.locator(".plot svg").waitFor();
      await page.getByRole("cell", { name: "März 2026" }).waitFor();
      expect(await page.getByRole("row").filter({ hasText: "März 2026" }).locator(".then").textContent()).toMatch(/€ \([+−]\d+\s%\)/);
      await page.getByLabel("Aufteilen nach").selectOption({ label: "Kanal" });
      await page.getByRole("cell", { name: "Filiale" }).first().waitFor();
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV" }).click()]);
      expect((await textOf(download)).split("\r\n")[0]).toMatch(/^\uFEFFZeitraum;Kanal;Wert;/);
      expect(new URL(page.url()).search).toBe("?metric=revenue&grain=month&from=2026-03-01&to=2026-06-01&compare=previous&by=channel");
    }));

  test("a funnel is put together from touchpoints by their names", () =>
    visit("/app/analysis/funnel", async page => {
      await settled(page);
      for (const step of ["Warenkorb", "Kasse im Shop"]) {
        await page.getByLabel("Kontaktpunkt hinzufügen").fill(step);
        await page.keyboard.press("Enter");
        await page.getByRole("button", { name: step }).waitFor();
      }
      await page.locator(".funnels li").filter({ hasText: "Kasse im Shop" }).waitFor();
      await settled(page);
      expect(await page.locator(".funnels li .name").allTextContents()).toEqual(["Warenkorb", "Kasse im Shop"]);
    }));

  test("what cannot be asked says what can, in the server's words", () =>
    visit(
      "/app/analysis/conformance?ideal=gibt-es-nicht",
      async page => {
        await page.getByRole("alert").getByText("gibt-es-nicht").waitFor();
      },
      { refusals: true },
    ));
});

describe.skipIf(!canVisit)("customers, segments and sources", () => {
  test("somebody is found by a loyalty card, with contacts online and offline", () =>
    visit("/app/customers", async page => {
      await page.getByLabel("Kennung").fill("MK1013907");
      await page.keyboard.press("Enter");
      await page.getByText("34 Kontakte, 27 online und 7 offline").waitFor();
      expect(await page.locator('.contact[data-place="offline"]').first().locator("strong").textContent()).toBe("Werkstatt");
      await page.locator(".known").getByText("mschmidt1389@post.example.de", { exact: true }).waitFor();
    }));

  test("an identifier that nobody has is told so", () =>
    visit(
      "/app/customers/nobody%2Fat%20all",
      async page => {
        await page.getByRole("alert").getByText("nobody/at all").waitFor();
      },
      { refusals: true },
    ));

  test("a persona leads to its own map", () =>
    visit("/app/segments", async page => {
      await page.getByText(/1\.369 Kunden, 12\s% von allen/).waitFor();
      await page.getByRole("listitem").filter({ hasText: "Bernd, der Rat sucht" }).getByRole("link", { name: "Ihre Karte" }).click();
      await page.locator(".drawing svg text").filter({ hasText: "persona: berater-sucher" }).waitFor();
    }));

  test("a source tells what was rejected and why", () =>
    visit("/app/sources", async page => {
      await page.getByRole("button", { name: "kasse" }).click();
      await page.getByRole("complementary", { name: "kasse" }).getByText("laut Zuordnung ausgelassen").waitFor();
    }));
});

describe.skipIf(!canVisit)("the shell", () => {
  test("g and a letter go to a room, / to the search, ? shows the keys", () =>
    visit("/app", async page => {
      await settled(page);
      await page.keyboard.press("g");
      await page.keyboard.press("k");
      await page.getByRole("heading", { level: 1, name: "Karten" }).waitFor();
      await page.keyboard.press("/");
      await page.getByLabel("Kennung").waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Tastatur" }).waitFor();
    }));

  test("language and theme change everything in sight, and the theme is remembered", () =>
    visit("/app/maps/linear", async page => {
      await page.getByRole("link", { name: "English" }).click();
      await page.locator('.drawing svg[lang="en"]').waitFor();
      await page.getByRole("button", { name: "Dark appearance" }).click();
      await page.waitForFunction(
        () => getComputedStyle(document.querySelector(".drawing svg")!).getPropertyValue("--wm-paper").trim() === "#10151f",
      );
      await page.reload();
      expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    }));

  test("another company has its own address and none of the filter", () =>
    visit("/app/maps/linear?persona=berater-sucher", async page => {
      await page.getByLabel("Mandant").selectOption({ label: "Kleiner Laden" });
      await page.waitForURL(url => url.pathname === "/t/klein/app/maps" && url.search === "");
      await settled(page);
      await page.getByRole("link", { name: /Lineare Karte/ }).click();
      await page
        .locator(".drawing svg text")
        .filter({ hasText: /^1 Kunde/ })
        .first()
        .waitFor();
    }));

  test("a company without data is told how to begin, in every room", () =>
    visit(
      "/app",
      async page => {
        for (const room of ["Karten", "Quellen"]) {
          await page.getByRole("link", { name: room }).click();
          await page.getByRole("heading", { name: "Noch keine Daten" }).waitFor();
        }
        await page.getByRole("link", { name: "Analyse" }).click();
        await page.getByRole("link", { name: /Zeitverlauf/ }).click();
        await page.getByRole("heading", { name: "Noch keine Daten" }).waitFor();
      },
      { empty: true, refusals: true },
    ));
});
