import { describe, expect, inject, test } from "vitest";
import { canVisit, settled, visit } from "../kit/visit";
import { importInTerminal } from "../kit/wegmarke";

describe.skipIf(!canVisit)("looking for customers", () => {
  test("what is typed finds them, arrows choose, Enter leads there, and the way back remembers", () =>
    visit("/app/customers", async page => {
      const field = page.getByRole("combobox", { name: "Name oder Kennung" });
      await field.pressSequentially("MK101390");
      const options = page.locator("[role=option]");
      await options.filter({ hasText: "Kundenkarte MK1013907" }).waitFor();
      expect(await options.locator("mark").first().textContent()).toBe("MK101390");
      expect(await field.getAttribute("aria-expanded")).toBe("true");
      await page.keyboard.press("ArrowDown");
      expect(await field.getAttribute("aria-activedescendant")).toBe(await options.first().getAttribute("id"));
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: /^Kundennummer 101390/ }).waitFor();
      await page.getByText("34 Kontakte, 27 online und 7 offline").waitFor();
      await page.getByRole("link", { name: "Andere Kennung suchen" }).click();
      await page
        .locator("section")
        .filter({ hasText: "Zuletzt angesehen" })
        .getByRole("link", { name: "Kundennummer 101390", exact: true })
        .waitFor();
    }));

  test("Escape closes the list and keeps what was typed; nobody found is said", () =>
    visit("/app/customers", async page => {
      const field = page.getByRole("combobox", { name: "Name oder Kennung" });
      await field.fill("schmi");
      await page.locator("[role=option]").first().waitFor();
      await page.keyboard.press("Escape");
      await page.locator("[role=option]").first().waitFor({ state: "hidden" });
      expect(await field.inputValue()).toBe("schmi");
      await field.fill("zzzz niemand");
      await page.getByText("Niemanden gefunden, bei dem etwas mit „zzzz niemand“ beginnt.").waitFor();
    }));

  test("an answer that was overtaken is not shown", () =>
    visit("/app/customers", async page => {
      let letThrough = () => {};
      const held = new Promise<void>(done => (letThrough = done));
      await page.route(/search=schmi&/, async route => {
        await held;
        await route.fallback().catch(() => undefined); // the page may have given it up
      });
      const [first] = await Promise.all([
        page.waitForRequest(/search=schmi&/),
        page.getByRole("combobox", { name: "Name oder Kennung" }).fill("schmi"),
      ]);
      await page.getByRole("combobox", { name: "Name oder Kennung" }).fill("MK1013907");
      await page.locator("[role=option]").filter({ hasText: "MK1013907" }).waitFor();
      letThrough();
      await settled(page);
      expect(first.failure()?.errorText ?? "answered").not.toBe("");
      expect(await page.locator("[role=option]").count()).toBe(1);
    }));

  test("a profile says where everything is from and shows one place alone", () =>
    visit("/app/customers/customer_number:101390", async page => {
      await page.getByText("stammdaten, Stand", { exact: false }).first().waitFor();
      await page.getByRole("group", { name: "Welche Kontakte" }).getByRole("button", { name: "offline" }).click();
      expect(await page.locator(".contact").count()).toBe(7);
      expect(await page.locator('.contact[data-place="online"]').count()).toBe(0);
    }));
});

describe.skipIf(!canVisit)("from figures to customers", () => {
  test.each([
    ["/app/analysis/funnel", "Kunden", 1, "kommen bis Schritt 2"],
    ["/app/analysis/funnel", "kommen nicht weiter", 0, "kommen nach Schritt 1 nicht weiter"],
    ["/app/analysis/paths", "Kunden", 0, /→/],
    ["/app/analysis/transitions", "Kunden", 0, /→/],
    ["/app/analysis/channels", "verlorene Kunden", 0, /hier endet die Reise ohne Kauf/],
  ] as const)("%s: %s, row %i", (address, column, row, title) =>
    visit(address, async page => {
      await settled(page);
      const table = page
        .locator("table")
        .filter({ has: page.getByRole("button", { name: column, exact: true }) })
        .first();
      const headings = await table.locator("th").allTextContents();
      const at = headings.findIndex(heading => heading.trim() === column);
      const cell = table.locator("tbody tr").nth(row).locator("td").nth(at).locator(".counted");
      await cell.click();
      const drawer = page.getByRole("complementary").filter({ has: page.getByRole("heading", { level: 2, name: title }) });
      const customer = drawer.locator("li > a").first();
      const name = await customer.textContent();
      await page.reload();
      await drawer.locator("li > a").first().click();
      await page.getByRole("heading", { level: 1, name: name ?? "" }).waitFor();
    }),
  );

  test("a cell of the cohorts leads to those who came back", () =>
    visit("/app/analysis/retention", async page => {
      await settled(page);
      await page.locator("table.heat tbody tr").first().locator("td .counted").nth(2).click();
      const drawer = page.getByRole("complementary", { name: "01.05.2025 – 31.05.2025 · erster Kontakt 01.04.2025 – 30.04.2025" });
      await drawer.locator(".here").first().waitFor();
      await page.keyboard.press("Escape");
      await drawer.waitFor({ state: "detached" });
    }));
});

describe.skipIf(!canVisit)("segments and personas", () => {
  test("a segment is built with a count, stored, said in words, and taken back", () =>
    visit("/t/klein/app/segments", async page => {
      await page.getByRole("link", { name: "Neues Segment" }).click();
      await page.getByLabel("Bezeichnung").fill("Käufer der Filiale");
      await page.getByText("1 Kunden, 100 % von allen").waitFor();
      await page.getByText("Welche Kontakte, wann").click();
      await page.getByRole("button", { name: "Kontakte einschränken" }).click();
      await page.getByLabel("ist: Wert hinzufügen").fill("Newsletter per Mail");
      await page.keyboard.press("Enter");
      await page.getByText("0 Kunden, 0 % von allen").waitFor();
      await page.getByRole("button", { name: "Newsletter per Mail" }).click();
      await page.getByLabel("ist: Wert hinzufügen").fill("Filiale");
      await page.getByText("1 Kunden, 100 % von allen").waitFor();
      await page.getByText("Kunden, für die gilt: mindestens ein Kauf (Filiale).").waitFor();
      await page.getByRole("button", { name: "Speichern" }).click();
      const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Käufer der Filiale" }) });
      await card.getByText("Kunden, für die gilt: mindestens ein Kauf (Filiale).").waitFor();
      await page.getByRole("button", { name: "Rückgängig machen" }).click();
      await card.waitFor({ state: "detached" });
    }));

  test("what the server cannot count is said at the condition it speaks of", () =>
    visit(
      "/t/klein/app/segments/new",
      async page => {
        const kind = page.getByRole("combobox", { name: "Bedingung", exact: true });
        await kind.selectOption("score");
        await page.getByRole("textbox", { name: "höchstens" }).fill("");
        await page.locator(".part").getByRole("alert").getByText("says no limit").waitFor();
        await page.getByRole("textbox", { name: "mindestens" }).fill("9");
        await page.locator(".part").getByRole("alert").waitFor({ state: "detached" });
      },
      { refusals: true },
    ));

  test("a persona is written, changed, removed, and put back", () =>
    visit(
      "/t/klein/app/segments",
      async page => {
        await page.getByRole("link", { name: "Neue Persona" }).click();
        await page.getByLabel("Bezeichnung").fill("Klara");
        await page.getByLabel("Zitate").fill("Das nehme ich.");
        await page.getByText("1 Kunden, 100 % von allen").waitFor();
        await page.getByRole("button", { name: "Speichern" }).click();
        await page.getByRole("link", { name: "Klara ändern" }).click();
        await page.getByLabel("Ziel").fill("Ein Rad fürs Leben");
        await page.getByRole("button", { name: "Speichern" }).click();
        const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Klara" }) });
        await card.getByText("Ein Rad fürs Leben").waitFor();
        expect(await card.locator("blockquote").textContent()).toBe("„Das nehme ich.“");
        await page.getByRole("button", { name: "Klara löschen" }).click();
        await card.waitFor({ state: "detached" });
        await page.getByRole("button", { name: "Rückgängig machen" }).click();
        await card.getByText("Ein Rad fürs Leben").waitFor();
        await page.getByRole("button", { name: "Klara löschen" }).click();
        await card.waitFor({ state: "detached" });
      },
      // Its count may be asked for once more while it goes.
      { refusals: true },
    ));

  test("a suggestion becomes the beginning of a persona", () =>
    visit("/app/segments", async page => {
      await page.getByRole("button", { name: "Personas vorschlagen lassen" }).click();
      await page
        .getByRole("button", { name: /als Persona übernehmen$/ })
        .first()
        .click();
      await page.getByRole("heading", { level: 1, name: "Neue Persona" }).waitFor();
      expect(await page.getByRole("textbox", { name: "Bezeichnung", exact: true }).inputValue()).not.toBe("");
      expect((await page.getByLabel("Eigenschaften").inputValue()).split("\n").length).toBeGreaterThan(1);
      await page.getByText(/^[\d.]+ Kunden, [\d,]+\s% von allen$/).waitFor();
    }));

  test("who may not write sees no button that does", () =>
    visit("/app/segments", async page => {
      await page.route(/\/api\/me$/, async route => {
        const answer = await route.fetch();
        await route.fulfill({ json: { ...(await answer.json()), rights: ["read", "ask"] } });
      });
      await page.reload();
      await page.getByRole("heading", { name: "Bernd, der Rat sucht" }).waitFor();
      await settled(page);
      await page.getByRole("heading", { name: "Noch keine Segmente" }).waitFor();
      expect(await page.locator("main button, main a.button").count()).toBe(0);
    }));
});

describe.skipIf(!canVisit || inject("folder") === null)("following what happens", () => {
  const folder = inject("folder")!; // asked above
  const bring = (customer: string, minute: number) =>
    importInTerminal(
      folder,
      "mitlesen",
      `customer,time,touchpoint,channel\n${customer},2026-03-0${minute}T10:00:00Z,store-purchase,store\n`,
    );

  test("a receipt that comes in moves the figures of an open map, without being asked for", () =>
    visit("/t/mitlesen/app/maps/linear", async page => {
      const asked: string[] = [];
      page.on("request", request => asked.push(new URL(request.url()).pathname));
      const head = (count: RegExp) => page.locator(".drawing svg text").filter({ hasText: count }).first().waitFor();
      await head(/^1 Kunde/);
      bring("L-1", 3);
      await head(/^2 Kunden/);
      expect(asked.filter(path => path.endsWith("/health"))).toEqual([]);
    }));

  test("a hidden tab keeps no line, and catches up when it is looked at again", () =>
    visit("/t/mitlesen/app/maps/linear", async page => {
      const turn = (state: "hidden" | "visible") =>
        page.evaluate(now => {
          Object.defineProperty(document, "visibilityState", { value: now, configurable: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }, state);
      const text = page.locator(".drawing svg text");
      await text
        .filter({ hasText: /^\d+ Kunde/ })
        .first()
        .waitFor();
      const before = Number.parseInt(
        (await text
          .filter({ hasText: /^\d+ Kunde/ })
          .first()
          .textContent()) ?? "",
        10,
      );
      const [ended] = await Promise.all([
        page.waitForEvent("requestfailed", request => request.url().endsWith("/api/events")),
        turn("hidden"),
      ]);
      expect(ended.resourceType()).toBe("eventsource");
      bring("L-2", 4);
      await turn("visible");
      await text
        .filter({ hasText: new RegExp(`^${before + 1} Kunden`) })
        .first()
        .waitFor();
    }));

  test("the open customer alone is followed, and what comes in is marked as new", () =>
    visit("/t/mitlesen/app/customers/K-1", async page => {
      const streams: string[] = [];
      page.on("request", request => request.resourceType() === "eventsource" && streams.push(new URL(request.url()).pathname));
      await page.locator(".contact").first().waitFor();
      bring("K-1", 5);
      await page.locator(".contact[data-fresh]").getByText("neu").waitFor();
      expect(await page.locator(".contact[data-fresh]").count()).toBe(1);
      expect(new Set(streams)).toEqual(new Set(["/t/mitlesen/api/profiles/K-1/events"]));
    }));
});
