import { describe, expect, inject, test } from "vitest";
import { behindCell, behindCohort, behindField } from "../../src/rooms/analysis/behind";
import { type Row, rowsOf, toldOf } from "../../src/rooms/analysis/tables";
import { filterWords } from "../../src/parts/filter";
import { type Behind, journeysBehind } from "../../src/parts/behind";

const server = inject("server");
const ask = async (path: string): Promise<unknown> => (await fetch(`${server}${path}`)).json();

/** So many are listed at most. */
const most = 100;
const checked = 6;

async function customersBehind(asking: string, of: Behind): Promise<number> {
  if (of.reached || of.dropped) {
    const word = of.reached ? "reached" : "dropped";
    const funnel = (await ask(`${asking}&${word}=${of.reached ?? of.dropped}&top=10000`)) as Row;
    return rowsOf(funnel[of.reached ? "reached" : "stopped"]).length;
  }
  const filter = new URLSearchParams(
    [...new URLSearchParams(asking.split("?")[1])].filter(([name]) => filterWords.some(word => word === name)),
  );
  return ((await ask(`/api/journeys?${journeysBehind(filter, of)}&top=${most}`)) as readonly unknown[]).length;
}

/** Figures of the tables of an answer whose customers can be shown and listed whole. */
function figuresOf(question: string, answer: Row): readonly { readonly of: Behind; readonly count: number; readonly name: string }[] {
  return toldOf(question, answer).tables.flatMap(({ name, columns, rows }) =>
    columns.flatMap(column => {
      const found = rows.flatMap((row, at) => {
        const of = behindCell({ question, answer }, { table: name, row, column, at });
        const count = Math.abs(Number(row[column]));
        return of && count < most ? [{ of, count, name: `${name}.${column} ${at}` }] : [];
      });
      return found.slice(0, checked);
    }),
  );
}

describe.skipIf(!server)("whom a figure counts", () => {
  test.each([
    ["/api/touchpoints?by=device&phases=retail&from=2026-09-01"],
    ["/api/analysis/emotion?from=2026-09-01&to=2026-09-15"],
    ["/api/analysis/heatmap"],
    ["/api/analysis/channels"],
    ["/api/analysis/channels?where=device%3Dmobile&from=2026-08-01"],
    ["/api/analysis/transitions?top=2000"],
    ["/api/analysis/transitions?top=2000&phases=retail&where=channel%3Dweb"],
    ["/api/analysis/paths?top=300"],
    ["/api/analysis/funnel?steps=cart,checkout,conversion"],
    ["/api/analysis/lifecycle?unit=week"],
    ["/api/analysis/series?metric=customers&grain=day"],
  ])("are as many as it says: %s", async asking => {
    const question = asking.split("?")[0]?.split("/").at(-1) ?? "";
    const figures = figuresOf(question, (await ask(asking)) as Row);
    expect(figures.length).toBeGreaterThan(0);
    for (const { of, count, name } of figures) expect([name, of, await customersBehind(asking, of)]).toEqual([name, of, count]);
  });

  test("are as many as it says: cells of cohorts and of the heatmap", async () => {
    const retention = (await ask("/api/analysis/retention")) as Row;
    const cohorts = rowsOf(retention["cohorts"]).slice(-6);
    for (const cohort of cohorts) {
      for (const [unit, active] of (cohort["active"] as readonly (number | null)[]).entries()) {
        const of = behindCohort({ question: "retention", answer: retention }, cohort, unit);
        if (of && active && active < most)
          expect([cohort["cohort"], unit, await customersBehind("/api/analysis/retention", of)]).toEqual([cohort["cohort"], unit, active]);
      }
    }
    const heat = (await ask("/api/analysis/heatmap?columns=month")) as Row;
    const fields = rowsOf(heat["cells"]).filter(cell => Number(cell["customers"]) < most && Number(cell["customers"]) > 0);
    expect(fields.length).toBeGreaterThan(0);
    for (const cell of fields.slice(0, checked)) {
      const of = behindField({ question: "heatmap", answer: heat }, String(cell["row"]), String(cell["column"]));
      expect([cell, of && (await customersBehind("/api/analysis/heatmap", of))]).toEqual([cell, cell["customers"]]);
    }
  });
});
