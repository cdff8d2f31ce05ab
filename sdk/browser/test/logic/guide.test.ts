import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { settingsOf } from "../../src/settings.ts";
import { usualPurposes } from "../../src/tcf.ts";
import { trackerOf } from "../../src/tracker.ts";
import { firstCells, guide, stub } from "../kit/guide.ts";
import { usual } from "../kit/page.ts";

const source = (...names: string[]) => names.map(name => readFileSync(join(import.meta.dirname, "../../src", name), "utf8")).join("\n");

test("The guide names every attribute of the script element", () => {
  const read = [...source("settings.ts").matchAll(/data\["(\w+)"\]/g)].map(
    found => `data-${found[1]!.replace(/[A-Z]/g, at => "-" + at.toLowerCase())}`,
  );

  expect(firstCells("The script element").sort()).toEqual([...new Set(read)].sort());
});

test("The guide names every attribute of the elements", () => {
  const read = /\(event[^)]*\)/.exec(source("attributes.ts"))![0].slice(1, -1).split("|");

  expect(firstCells("Events", 1).sort()).toEqual(read.map(name => `data-wm-${name}`).sort());
});

test("The guide says what holds when nothing is said", () => {
  const script = { src: "https://journeys.example/wm.js", dataset: {} } as unknown as HTMLScriptElement;

  expect(guide).toContain(`without: \`${settingsOf(script).search.join(",")}\``);
  expect(guide).toContain(`by default \`${usualPurposes}\``);
});

test("The guide names every command", () => {
  const named = Object.keys(trackerOf(usual).commands).filter(name => guide.includes(`wm("${name}"`) || guide.includes(`wm.${name}(`));

  expect(named).toEqual(["page", "track", "identify", "group", "consent", "reset"]);
});

test("The events that the guide names are those that editors know", () => {
  const known = [...source("wm.ts").matchAll(/\| "([^"]+)"/g)].map(found => found[1]);
  const named = [...guide.matchAll(/`wm\("([A-Z][^"]+)"/g)].map(found => found[1]);

  expect(named.filter(name => !known.includes(name))).toEqual([]);
});

test("The readme shows the same lines as the guide", () => {
  expect(source("../README.md")).toContain(stub);
});
