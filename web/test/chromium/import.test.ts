import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { canVisit, textOf, visit } from "../kit/visit";

const rows = [
  "Datum;KdNr;Betrag;Hinweis",
  "03/04/2026 10:00;E-0;12,50;freundlich",
  ...Array.from({ length: 10 }, (_, day) => `05/${String(day + 1).padStart(2, "0")}/2026 11:00;E-${day + 1};8,00;zu voll`),
  "07/08/2026 11:00;E-11;zwölf;",
].join("\n");

const room = "/t/einlesen/app/sources/import";

const choose = (page: Page, name: string, text: string) =>
  page.setInputFiles("input[type=file]", { name, mimeType: "text/csv", buffer: Buffer.from(text, "utf8") });

/** As a hand does it with a file from a folder. */
const drop = async (page: Page, name: string, text: string) => {
  const dataTransfer = await page.evaluateHandle(
    ([file = "", content = ""]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent(".drop", "drop", { dataTransfer });
};

describe.skipIf(!canVisit)("bringing in a file", () => {
  test("it is dropped, what is open is answered, columns get a meaning, and the rest is told", () =>
    visit(room, async page => {
      await page.getByRole("heading", { name: "Datei hierher ziehen" }).waitFor();
      await drop(page, "Besuche März 2026.csv", rows);
      await page.getByRole("heading", { name: "Besuche März 2026.csv" }).waitFor();
      const start = page.getByRole("button", { name: "Jetzt einlesen" });
      await page.getByText("Offene Fragen, siehe oben: 2").waitFor();
      expect(await start.isDisabled()).toBe(true);

      await page.getByLabel("Kontaktpunkt aller Zeilen wählen").selectOption({ label: "Filialbesuch" });
      await page.getByRole("button", { name: "Monat zuerst (12/31)" }).click();
      await page.getByRole("cell", { name: "2026-03-04T10:00:00" }).waitFor();
      expect(await page.getByLabel("Bedeutung von Betrag").inputValue()).toBe("value");
      await page.getByLabel("Bedeutung von Hinweis").selectOption({ label: "Kommentar" });
      await page.getByRole("cell", { name: "zu voll" }).first().waitFor();
      expect(await page.getByLabel("Quelle", { exact: true }).inputValue()).toBe("besuche-märz");

      await start.click();
      await page.getByText("eingelesen · Quelle besuche-märz", { exact: true }).waitFor();
      expect(await page.locator(".facts dd").allTextContents()).toEqual(["12", "11", "0", "1"]);
      await page.getByText("Betrag unlesbar").waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Abgelehnte Zeilen herunterladen" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("Besuche März 2026.csv.rejects.csv");
      expect(await textOf(download)).toContain("zwölf");

      await page.reload();
      await page.getByText("eingelesen · Quelle besuche-märz", { exact: true }).waitFor();
      await page.getByRole("link", { name: "Zur Karte" }).click();
      await page.locator(".drawing svg.wm-linear").waitFor();
    }));

  test("a meaning is dragged onto a column", () =>
    visit(room, async page => {
      await choose(page, "notizen.csv", "Datum;KdNr;Ereignis;Irgendwas\n01.03.2026;E-1;store-visit;nett\n");
      const column = page.locator(".columns-of-file > li").filter({ hasText: "Irgendwas" });
      await column.waitFor();
      await page.locator(".targets li").filter({ hasText: "Kommentar" }).dragTo(column);
      await page.getByRole("cell", { name: "nett" }).waitFor();
      expect(await page.getByLabel("Bedeutung von Irgendwas").inputValue()).toBe("comment");
    }));

  test("what cannot be read is told with the way out", () =>
    visit(
      room,
      async page => {
        await choose(page, "bericht.csv", "%PDF-1.7 kein Text");
        await page.getByRole("alert").getByText("bericht.csv is a PDF").waitFor();
      },
      { refusals: true },
    ));

  test(
    "progress stands on the page, survives a reload, and can be ended",
    () =>
      visit(room, async page => {
        const many = Array.from({ length: 600_000 }, (_, row) => `V-${row},2026-03-01T10:00:00Z,newsletter`);
        await choose(page, "viele.csv", ["customer,time,touchpoint", ...many].join("\n"));
        await page.getByRole("button", { name: "Jetzt einlesen" }).click();
        await page.getByRole("progressbar", { name: "Fortschritt" }).waitFor();
        await page.reload();
        await page.getByText(/Zeilen gelesen, .+ je Sekunde/).waitFor();
        await page.getByRole("button", { name: "Einlesen abbrechen" }).click();
        await page.getByText(/Was gespeichert ist, bleibt/).waitFor();
      }),
    180_000,
  );
});
