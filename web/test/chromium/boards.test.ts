import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bytesOf, canVisit, settled, textOf, visit } from "../kit/visit";

const nameOfBoard = "Montagsrunde";
const tiles = (page: Page) => page.locator(".tile h2").allTextContents();

/** The question of an address, put on the dashboard of that name. */
async function putOnBoard(page: Page, name: string, board: "new" | "known"): Promise<void> {
  await settled(page);
  await page.locator("summary").filter({ hasText: "Auf ein Dashboard" }).click();
  const form = page.locator("form.save-tile");
  await form.getByLabel("Name der Kachel").fill(name);
  if (board === "new") {
    const choice = form.getByLabel("Dashboard", { exact: true });
    if (await choice.count()) await choice.selectOption({ label: "Neues Dashboard …" });
    await form.getByLabel("Name des Dashboards").fill(nameOfBoard);
  } else await form.getByLabel("Dashboard", { exact: true }).selectOption({ label: nameOfBoard });
  await form.getByRole("button", { name: "Hinzufügen" }).click();
  await page.getByText(`„${name}“ liegt auf „${nameOfBoard}“.`).waitFor();
}

const asViewer = (page: Page) =>
  page.route(/\/api\/me$/, async route => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), rights: ["read", "ask"] } });
  });

async function isSound(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(" | ")}`)).toEqual([]);
}

describe.skipIf(!canVisit).sequential("dashboards", () => {
  test("two questions are put on a new one, seen there with what they were told, and reordered by the keyboard", () =>
    visit("/app/analysis/series?metric=revenue&grain=month&by=channel", async page => {
      await settled(page);
      await page.locator("summary").filter({ hasText: "Auf ein Dashboard" }).click();
      expect(await page.locator("form.save-tile").getByLabel("Name der Kachel").inputValue()).toBe("Zeitverlauf: Umsatz nach Kanal");
      await page.keyboard.press("Escape");
      await putOnBoard(page, "Umsatz je Monat", "new");
      await page.goto("/app/analysis/funnel?segment=");
      await putOnBoard(page, "Trichter", "known");
      await page.getByRole("link", { name: "Dashboard ansehen" }).click();
      await page.getByRole("heading", { level: 1, name: nameOfBoard }).waitFor();
      await page.locator(".tile .plot svg").first().waitFor();
      await page.locator(".tile .funnels").first().waitFor();
      expect(await tiles(page)).toEqual(["Umsatz je Monat", "Trichter"]);

      await page.getByRole("button", { name: "Trichter nach vorn" }).focus();
      await page.keyboard.press("Enter");
      await page.getByText("„Trichter“ steht jetzt an Stelle 1 von 2.").waitFor();
      expect(await tiles(page)).toEqual(["Trichter", "Umsatz je Monat"]);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Trichter nach vorn");
      await page.reload();
      await page.locator(".tile .funnels").first().waitFor();
      expect(await tiles(page)).toEqual(["Trichter", "Umsatz je Monat"]);

      await page.getByRole("link", { name: "Umsatz je Monat" }).click();
      await settled(page);
      expect(new URL(page.url()).search).toBe("?metric=revenue&grain=month&by=channel");
    }));

  test("what the filter chooses is asked of all tiles, and a tile opens with it", () =>
    visit("/app/analysis/dashboards/montagsrunde?from=2025-06-01", async page => {
      await page.locator(".tile .plot svg").first().waitFor();
      const href = await page.getByRole("link", { name: "Umsatz je Monat" }).getAttribute("href");
      expect(href).toBe("/app/analysis/series?metric=revenue&grain=month&by=channel&from=2025-06-01");
    }));

  test("a tile is dragged by its head", () =>
    visit("/app/analysis/dashboards/montagsrunde", async page => {
      await page.locator(".tile .plot svg").first().waitFor();
      const heads = page.locator(".tile > header");
      await heads.nth(1).dragTo(heads.nth(0), { sourcePosition: { x: 8, y: 30 } });
      await page.getByText("„Umsatz je Monat“ steht jetzt an Stelle 1 von 2.").waitFor();
      expect(await tiles(page)).toEqual(["Umsatz je Monat", "Trichter"]);
    }));

  test("a tile is renamed, shown as a table, taken away and put back", () =>
    visit("/app/analysis/dashboards/montagsrunde", async page => {
      const card = page.locator(".tile").first();
      await card.locator(".plot svg").first().waitFor();
      await card.locator("summary").filter({ hasText: "Ändern" }).click();
      await card.getByLabel("Name der Kachel").fill("Umsatz");
      await card.getByRole("button", { name: "Umbenennen" }).click();
      await card.getByRole("heading", { name: "Umsatz", exact: true }).waitFor();
      await card.getByRole("button", { name: "Als Tabelle zeigen" }).click();
      await card.locator("table").waitFor();
      await card.getByRole("button", { name: "Vom Dashboard nehmen" }).click();
      await page.getByText("„Umsatz“ ist vom Dashboard genommen.").waitFor();
      expect(await tiles(page)).toEqual(["Trichter"]);
      await page.getByRole("button", { name: "Rückgängig machen" }).click();
      await page.locator(".tile").nth(1).waitFor();
      expect(await tiles(page)).toEqual(["Umsatz", "Trichter"]);
    }));

  test.each([
    ["de", 1280, "light"],
    ["en", 390, "dark"],
  ] as const)("the list and one of them are sound: %s, %i px, %s", (language, width, theme) =>
    visit(
      `/app/analysis/dashboards?lang=${language === "en" ? "en" : ""}`,
      async page => {
        await settled(page);
        await isSound(page);
        await page.getByRole("link", { name: nameOfBoard }).click();
        await page.locator(".tile").nth(1).waitFor();
        await settled(page);
        await isSound(page);
      },
      { width, theme },
    ),
  );

  test("who may only read sees a dashboard and no button that changes it", () =>
    visit("/app/analysis/dashboards/montagsrunde", async page => {
      await asViewer(page);
      await page.reload();
      await page.locator(".tile").nth(1).waitFor();
      await settled(page);
      expect(await page.locator(".tile header button, .tile summary, .head button, main form.new-board").count()).toBe(0);
      await page.goto("/app/analysis/series");
      await page.locator(".plot svg").first().waitFor();
      expect(await page.getByText("Auf ein Dashboard").count()).toBe(0);
      expect(await page.getByText("Anmerkung auf der Zeitachse").count()).toBe(0);
    }));

  test("one is removed and put back", () =>
    visit("/app/analysis/dashboards", async page => {
      await page.getByRole("button", { name: `${nameOfBoard} löschen` }).click();
      await page.getByRole("heading", { name: "Noch kein Dashboard" }).waitFor();
      await page.getByRole("button", { name: "Rückgängig machen" }).click();
      await page.getByRole("link", { name: nameOfBoard }).waitFor();
    }));
});

describe.skipIf(!canVisit).sequential("annotations", () => {
  test("one is written below a plot, stands on it, at its row and in the picture, and goes again", () =>
    visit("/app/analysis/series?metric=customers&grain=month", async page => {
      await page.locator(".plot svg").first().waitFor();
      await page.getByRole("button", { name: "Anmerkung auf der Zeitachse" }).click();
      await page.getByLabel("Was war da?").fill("neuer Checkout live");
      await page.getByLabel("Tag", { exact: true }).fill("2025-09-15");
      await page.getByRole("button", { name: "Speichern" }).click();
      await page.locator(".plot svg text").filter({ hasText: "neuer Checkout live" }).waitFor();
      await page
        .locator("tbody tr")
        .filter({ hasText: "Sept. 2025" })
        .locator(".note")
        .filter({ hasText: "neuer Checkout live" })
        .waitFor();

      const menu = page.locator("summary").filter({ hasText: "Bild herunterladen" });
      await menu.click();
      const [svg] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
      const text = await textOf(svg);
      expect([svg.suggestedFilename(), text.includes("neuer Checkout live"), text.includes("@font-face")]).toEqual([
        "Zeitverlauf.svg",
        true,
        true,
      ]);
      const [png] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "PNG" }).click()]);
      expect((await bytesOf(png)).subarray(1, 4).toString()).toBe("PNG");
      await page.keyboard.press("Escape");
      await isSound(page);

      await page.getByRole("button", { name: "neuer Checkout live ändern" }).click();
      await page.getByLabel("Was war da?").fill("Checkout");
      await page.getByRole("button", { name: "Speichern" }).click();
      await page
        .locator(".plot svg text")
        .filter({ hasText: /^Checkout$/ })
        .waitFor();
      await page.getByRole("button", { name: "Checkout löschen" }).click();
      await page.locator(".plot svg text").filter({ hasText: "Checkout" }).waitFor({ state: "detached" });
    }));
});
