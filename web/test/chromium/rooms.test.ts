import AxeBuilder from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { canVisit, settled, visit } from "../kit/visit";

const addresses = [
  "/app",
  "/app/maps",
  "/app/maps/linear",
  "/app/maps/heatmap?open=share",
  "/app/maps/heatmap?figure=cell~channel%253Astore~advice",
  "/app/maps/touchpoints",
  "/app/maps/channels",
  "/app/maps/emotion",
  "/app/maps/funnel",
  "/app/maps/ideal",
  "/app/analysis",
  "/app/analysis/dashboards",
  "/app/analysis/dashboards/gibt-es-nicht",
  "/app/analysis/series?by=channel&grain=month",
  "/app/analysis/funnel?by=device",
  "/app/analysis/retention",
  "/app/analysis/heatmap?rows=channel",
  "/app/customers",
  "/app/customers/customer_number:101390",
  "/app/segments",
  "/app/segments/new",
  "/app/segments/persona/berater-sucher",
  "/app/analysis/paths?figure=path%3Dnewsletter%26path%3Dnewsletter-open",
  "/app/sources?source=kasse",
  "/app/sources/import",
  "/app/sources/connect",
  "/app/sources/quality",
  "/app/sources/letters",
  "/app/privacy",
  "/app/privacy/retention",
  "/app/privacy/record",
  "/app/privacy/audit",
  "/app/settings",
  "/app/settings/phases",
  "/app/settings/touchpoints",
  "/app/settings/purposes?source=kasse",
  "/app/settings/access",
  "/t/klein/app",
  "/app/maps/linear?from=2031-01-01",
  "/app/analysis/conformance?ideal=gibt-es-nicht",
  "/app/nirgends",
];

const looks = [
  { name: "German, light, at work", language: "de", width: 1280, theme: "light" },
  { name: "English, dark, in the hand", language: "en", width: 390, theme: "dark" },
] as const;

describe.skipIf(!canVisit)("every page", () => {
  for (const { name, language, width, theme } of looks) {
    // In the hand one looks at a third of them; each room is among them.
    test.each(
      addresses.filter((_, at) => width > 390 || at % 3 === 0 || /customer_|sources|segments|privacy|settings/.test(addresses[at] ?? "")),
    )(`%s is sound: ${name}`, address =>
      visit(
        `${address}${address.includes("?") ? "&" : "?"}lang=${language === "en" ? "en" : ""}`,
        async page => {
          await settled(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
          expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
          // The server's drawings are judged where they are drawn; a heading for the whole page comes with each room.
          const found = await new AxeBuilder({ page })
            .exclude(".drawing svg")
            .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
            .analyze();
          expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 120)).join(" | ")}`)).toEqual([]);
          expect(await page.locator("h1").count()).toBeLessThanOrEqual(1);
        },
        // What the server refuses is told on the page; the browser writes it into its console by itself.
        { width, theme, refusals: /gibt-es-nicht/.test(address) },
      ),
    );
  }
});
