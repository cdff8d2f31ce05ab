import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { bytesOf, canVisit, settled, visit } from "../kit/visit";

const shop = "/t/einlesen";

/** A map of the retail template under a name that no other test has. */
async function made(id: string): Promise<void> {
  const answer = await fetch(`${inject("server")}${shop}/api/maps?template=retail&id=${id}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
  expect(answer.status).toBe(201);
}

interface Said {
  readonly name: string;
  readonly version: number;
  readonly ideal?: readonly string[];
  readonly steps: readonly { readonly id: string; readonly name: string }[];
  readonly lanes: readonly { readonly key: string; readonly cells?: Readonly<Record<string, unknown>> }[];
}

const stored = async (id: string) => (await (await fetch(`${inject("server")}${shop}/api/maps/${id}`)).json()) as Said;
const cell = (map: Said, lane: string, step: string) => map.lanes.find(known => known.key === lane)?.cells?.[step];

/** As somebody else would store it. */
async function save(id: string, change: (map: Said) => Said): Promise<void> {
  const map = await stored(id);
  const answer = await fetch(`${inject("server")}${shop}/api/maps/${id}`, {
    method: "PUT",
    headers: { "Content-Type": "application/json", "If-Match": `"${map.version}"` },
    body: JSON.stringify(change(map)),
  });
  expect(answer.status).toBe(200);
}

const drawn = (page: Page, text: string) => page.locator(".drawing svg text").filter({ hasText: text }).first().waitFor();
const isSaved = (page: Page, version: number) => page.getByText(`Gespeichert · Version ${version}`, { exact: true }).waitFor();

describe.skipIf(!canVisit)("maps of one's own", () => {
  test("a map begins with a template, is edited where it stands, and every change can be undone and done again", () =>
    visit(`${shop}/app/maps`, async page => {
      await page.getByRole("button", { name: "Neue Karte" }).click();
      await page.getByRole("radio", { name: /Handel mit Filiale und Shop/ }).check();
      await page.getByRole("textbox", { name: /^Name/ }).fill("Unsere Filialen");
      await page.getByRole("button", { name: "Karte anlegen" }).click();
      await page.getByRole("heading", { level: 1, name: "Unsere Filialen" }).waitFor();
      await page.waitForURL(url => url.pathname === `${shop}/app/maps/own/unsere-filialen`);

      await page.locator("[data-step].figure").first().click();
      await page.getByLabel("Was der Kunde tut").fill("Fragt eine Nachbarin");
      await page.getByLabel("Was der Kunde tut").press("Control+Enter");
      await isSaved(page, 2);
      await drawn(page, "Fragt eine");

      await page.getByRole("button", { name: "Rückgängig" }).click();
      await isSaved(page, 3);
      await page.locator(".drawing svg text").filter({ hasText: "Fragt eine" }).first().waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Schließen" }).click();
      await page.keyboard.press("Control+Shift+Z");
      await isSaved(page, 4);
      await drawn(page, "Fragt eine");
      await page.keyboard.press("Control+z");
      await isSaved(page, 5);

      await page.getByRole("button", { name: "Name der Karte ändern" }).click();
      await page.getByLabel("Name der Karte", { exact: true }).fill("Alle Filialen");
      await page.keyboard.press("Enter");
      await isSaved(page, 6);
      expect((await stored("unsere-filialen")).name).toBe("Alle Filialen");

      await page.getByRole("button", { name: "Versionen" }).click();
      const sixth = page.getByRole("listitem").filter({ hasText: "Version 6" });
      await sixth.getByText("Was sich geändert hat").click();
      await sixth.getByText("Karte, Name: „Unsere Filialen“ wird „Alle Filialen“").waitFor();
      await page.getByRole("button", { name: "Version 1 wiederherstellen" }).click();
      await page.getByRole("heading", { level: 1, name: "Unsere Filialen" }).waitFor();
    }));

  test("cards are added, changed, moved and removed, and figures that are intended stand where they are measured", async () => {
    await made("karten");
    const step = (await stored("karten")).steps[1]?.id ?? "";
    await visit(`${shop}/app/maps/own/karten?figure=step~${step}`, async page => {
      const pains = page.getByRole("group", { name: "Schmerzpunkte" });
      await pains.getByLabel("Neue Notiz").fill("Zu viele Filter");
      await page.keyboard.press("Enter");
      await isSaved(page, 2);
      await pains.getByRole("button", { name: "Nach oben" }).nth(1).click();
      await isSaved(page, 3);
      await pains.getByRole("textbox", { name: "Notiz 1" }).fill("Viel zu viele Filter");
      await pains.getByRole("textbox", { name: "Notiz 1" }).press("Control+Enter");
      await isSaved(page, 4);
      expect(cell(await stored("karten"), "pains", step)).toEqual([
        "Viel zu viele Filter",
        "Bestand im Shop stimmt nicht mit der Filiale überein",
      ]);
      await pains.getByRole("button", { name: "Entfernen" }).nth(1).click();
      await isSaved(page, 5);
      await page.getByLabel(/^gehen weiter/).fill("75");
      await page.getByLabel(/^gehen weiter/).press("Enter");
      await isSaved(page, 6);
      const map = await stored("karten");
      expect([cell(map, "pains", step), cell(map, "going-on", step)]).toEqual([["Viel zu viele Filter"], 0.75]);
      const other = map.steps[0]?.id ?? "";
      await pains.getByLabel("Zu anderem Schritt").selectOption({ value: other });
      await isSaved(page, 7);
      const moved = await stored("karten");
      expect([cell(moved, "pains", step), (cell(moved, "pains", other) as readonly string[]).at(-1)]).toEqual([
        undefined,
        "Viel zu viele Filter",
      ]);
    });
  });

  test("the ideal path is put into order by the keyboard and by dragging", async () => {
    await made("ideal-weg");
    await save("ideal-weg", map => ({ ...map, ideal: ["newsletter", "product-page", "store-purchase"] }));
    await visit(`${shop}/app/maps/own/ideal-weg?open=ideal`, async page => {
      const stations = page.locator(".stations .station");
      await stations.nth(2).press("Alt+ArrowUp");
      await isSaved(page, 3);
      expect((await stored("ideal-weg")).ideal).toEqual(["newsletter", "store-purchase", "product-page"]);
      await page.waitForFunction(() => document.activeElement === document.querySelectorAll(".stations .station")[1]);
      await page.locator(".stations li").nth(0).dragTo(page.locator(".stations li").nth(2));
      await isSaved(page, 4);
      expect((await stored("ideal-weg")).ideal).toEqual(["store-purchase", "product-page", "newsletter"]);
    });
  });

  test("two editors never overwrite each other unseen: both versions stand side by side, and each field is decided", async () => {
    await made("streit");
    const [first, second] = (await stored("streit")).steps.map(step => step.id);
    await visit(
      `${shop}/app/maps/own/streit?figure=step~${first}`,
      async page => {
        await page.getByLabel("Was der Kunde tut").fill("Meine Worte");
        await save("streit", map => ({
          ...map,
          name: "Umbenannt",
          lanes: map.lanes.map(lane =>
            lane.key === "customer-does"
              ? { ...lane, cells: { ...lane.cells, [first ?? ""]: "Andere Worte", [second ?? ""]: "Auch anders" } }
              : lane,
          ),
        }));
        await page.getByLabel("Was der Kunde tut").press("Control+Enter");
        await page.getByRole("heading", { name: "Jemand anderes hat inzwischen gespeichert" }).waitFor();
        const same = page.getByRole("group", { name: /^Was der Kunde tut · Aufmerksam werden/ });
        await same.getByText("Meine Worte").waitFor();
        await same.getByText("Andere Worte").waitFor();
        await page.getByText("1 noch zu entscheiden").waitFor();
        expect(await page.getByRole("button", { name: "So speichern" }).isDisabled()).toBe(true);
        expect((await stored("streit")).version).toBe(2);

        // What was typed is not lost by leaving, either.
        await page.reload();
        await page.getByText("Noch nicht gespeichert.").waitFor();
        await page.getByRole("button", { name: "Speichern", exact: true }).click();
        await same.getByLabel("Von Ihnen").check();
        await page.getByRole("group", { name: "Name der Karte" }).getByLabel("Gespeichert").and(page.locator(":checked")).waitFor();
        await page.getByRole("button", { name: "So speichern" }).click();
        await isSaved(page, 3);
      },
      { refusals: true },
    );
    const map = await stored("streit");
    expect([map.name, cell(map, "customer-does", first ?? ""), cell(map, "customer-does", second ?? "")]).toEqual([
      "Umbenannt",
      "Meine Worte",
      "Auch anders",
    ]);
  });

  test("what was typed survives a save that failed and a reload", async () => {
    await made("ausfall");
    const step = (await stored("ausfall")).steps[0]?.id ?? "";
    await visit(
      `${shop}/app/maps/own/ausfall?figure=step~${step}`,
      async page => {
        await page.route(/api\/maps\/ausfall$/, route => (route.request().method() === "PUT" ? route.abort() : route.fallback()));
        await page.getByLabel("Was der Kunde tut").fill("Bleibt stehen");
        await page.getByLabel("Was der Kunde tut").press("Control+Enter");
        await page.getByText(/Nicht gespeichert; was Sie geschrieben haben, bleibt hier\./).waitFor();
        await page.unroute(/api\/maps\/ausfall$/);
        await page.reload();
        await page.getByLabel("Was der Kunde tut").waitFor();
        expect(await page.getByLabel("Was der Kunde tut").inputValue()).toBe("Bleibt stehen");
        await page.getByRole("button", { name: "Speichern", exact: true }).click();
        await isSaved(page, 2);
        expect(cell(await stored("ausfall"), "customer-does", step)).toBe("Bleibt stehen");
      },
      { refusals: true },
    );
  });

  test("a map that was deleted while somebody wrote becomes a new one", async () => {
    await made("weg");
    const step = (await stored("weg")).steps[0]?.id ?? "";
    await visit(
      `${shop}/app/maps/own/weg?figure=step~${step}`,
      async page => {
        await page.getByLabel("Was der Kunde tut").fill("Nicht verloren");
        await fetch(`${inject("server")}${shop}/api/maps/weg`, { method: "DELETE", headers: { "If-Match": "*" } });
        await page.getByLabel("Was der Kunde tut").press("Control+Enter");
        await page.getByRole("button", { name: "Als neue Karte speichern" }).click();
        await drawn(page, "Nicht verloren");
      },
      { refusals: true },
    );
  });

  test("a deleted map comes back by one button", async () => {
    await made("geloescht");
    await save("geloescht", map => ({ ...map, name: "Zum Löschen" }));
    const look = { refusals: true }; // its picture may be asked for just when it goes
    const errand = async (page: Page) => {
      await page.getByRole("button", { name: "Karte „Zum Löschen“ löschen" }).click();
      await page.getByText("„Zum Löschen“ ist gelöscht.").waitFor();
      await page.getByRole("link", { name: /Zum Löschen/ }).waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Rückgängig" }).click();
      await page.getByRole("link", { name: /Zum Löschen/ }).waitFor();
    };
    await visit(`${shop}/app/maps`, errand, look);
  });

  test("a map goes along as SVG, as PDF and as PNG of twice its size, by the keyboard alone", async () => {
    await made("mitnehmen");
    await visit(`${shop}/app/maps/own/mitnehmen`, async page => {
      await settled(page);
      const menu = page.getByText("Herunterladen", { exact: true });
      await menu.press("Enter");
      const taken = async (key: string) => {
        await page.keyboard.press("Tab");
        const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press(key)]);
        return { name: download.suggestedFilename(), content: await bytesOf(download) };
      };
      const svg = await taken("Enter");
      const pdf = await taken("Enter");
      await page.getByRole("button", { name: "PDF zum Drucken" }).waitFor();
      const png = await taken("Enter");
      expect([svg.name, pdf.name, png.name]).toEqual([
        "Einkauf in Filiale und Shop.svg",
        "Einkauf in Filiale und Shop.pdf",
        "Einkauf in Filiale und Shop.png",
      ]);
      expect(pdf.content.subarray(0, 5).toString("latin1")).toBe("%PDF-");
      const [, width, height] = /<svg [^>]*?\bwidth="(\d+)[^>]*?\bheight="(\d+)/.exec(svg.content.toString("utf8")) ?? [];
      expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => document.activeElement?.tagName === "SUMMARY" && !document.querySelector(".menu[open]"));
    });
  });

  test("where nothing prints, the server's sentence says what to do", () =>
    visit(
      "/app/maps/linear",
      async page => {
        await page.route(/format=pdf/, route =>
          route.fulfill({
            status: 503,
            contentType: "application/problem+json",
            body: JSON.stringify({ detail: "Installieren Sie Chromium." }),
          }),
        );
        await page.getByText("Herunterladen", { exact: true }).click();
        await page.getByRole("button", { name: "PDF zum Drucken" }).click();
        await page.getByRole("alert").getByText("Installieren Sie Chromium.").waitFor();
      },
      { refusals: true },
    ));

  test("a shared link shows the one drawing until it is revoked", () =>
    visit(
      "/app/maps/heatmap?persona=berater-sucher",
      async page => {
        await page.getByRole("button", { name: "Teilen" }).click();
        await page.getByLabel(/^Für wen/).fill("Agentur");
        await page.getByRole("button", { name: "Link erzeugen" }).click();
        const link = (await page.locator("pre.key").textContent()) ?? "";
        expect(link).toMatch(/\/shared\/wm_s_[\w-]{43}$/);
        const item = page.getByRole("listitem").filter({ hasText: "Agentur" }).first();
        await item.getByText("noch nie angesehen").waitFor();

        const look = await page.context().newPage();
        await look.goto(link);
        await look.locator("svg text").filter({ hasText: "persona: berater-sucher" }).waitFor();
        await look.getByText(/^Nur zum Ansehen/).waitFor();
        expect(await look.locator("a, button, form, script").count()).toBe(0);
        const found = await new AxeBuilder({ page: look }).exclude("svg").withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
        expect(found.violations.map(({ id }) => id)).toEqual([]);

        await item.getByRole("button", { name: "Widerrufen" }).click();
        await item.getByRole("button", { name: "Widerrufen" }).click();
        await item.getByText(/^widerrufen am/).waitFor();
        expect((await look.reload())?.status()).toBe(404);
        await look.getByRole("heading", { name: "Dieser Link führt nirgendwohin." }).waitFor();
      },
      { refusals: true },
    ));

  test("who may only look sees no pencil and nothing to press that changes", async () => {
    await made("nur-sehen");
    const step = (await stored("nur-sehen")).steps[0]?.id ?? "";
    await visit(`${shop}/app/maps`, async page => {
      await page.route(/\/api\/me$/, async route => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), rights: ["read", "ask", "profiles"] } });
      });
      await page.reload();
      await page.getByRole("heading", { name: "Eigene Karten" }).waitFor();
      expect(await page.getByRole("button", { name: /Neue Karte|löschen/ }).count()).toBe(0);
      await page.goto(`${shop}/app/maps/own/nur-sehen?figure=step~${step}`);
      await page.getByRole("complementary").waitFor();
      await settled(page);
      expect(await page.getByRole("button", { name: /ändern|Rückgängig|Wiederholen|Teilen/ }).count()).toBe(0);
      expect(await page.locator("main :is(input, textarea)").count()).toBe(0);
    });
  });
});

const looks = [
  { name: "German, light, at work", lang: "", width: 1280, theme: "light" },
  { name: "English, dark, in the hand", lang: "en", width: 390, theme: "dark" },
] as const;

describe.skipIf(!canVisit)("every page of an own map", () => {
  test.each(looks)("is sound: $name", async ({ lang, width, theme }) => {
    const id = `sicht-${width}`;
    await made(id);
    const step = (await stored(id)).steps[1]?.id ?? "";
    for (const query of ["", `figure=step~${step}`, "open=ideal", "open=versions", "open=share"]) {
      await visit(
        `${shop}/app/maps/own/${id}?lang=${lang}&${query}`,
        async page => {
          await settled(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
          const found = await new AxeBuilder({ page })
            .exclude(".drawing svg")
            .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
            .analyze();
          expect(
            found.violations.map(({ id: rule, nodes }) => `${query} ${rule}: ${nodes.map(node => node.html.slice(0, 120)).join(" | ")}`),
          ).toEqual([]);
        },
        { width, theme },
      );
    }
  });
});
