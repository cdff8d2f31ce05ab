import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { de } from "../../src/texts/de";
import { en } from "../../src/texts/en";

const source = join(import.meta.dirname, "../../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  file => /\.tsx?$/.test(file) && !/texts[\\/](de|en)\.ts$/.test(file) && !file.endsWith(".d.ts"),
);
const code = files.map(file => readFileSync(join(source, file), "utf8")).join("\n");

/** Families whose words the server says, so that the code names none of them. */
const saidByTheServer = [...code.matchAll(/\.word\(\s*"(\w+)"/g)].map(match => match[1]);
const familiesInCode = [...code.matchAll(/`(\w+)\.\$\{/g)].map(match => match[1]);

const german = new Map<string, string>(Object.entries(de));
const english = new Map<string, string>(Object.entries(en));

describe("texts", () => {
  test("every text is there in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
    expect([...german, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("both languages have the same places for values", () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of german) expect([key, places(english.get(key) ?? "")]).toEqual([key, places(text)]);
  });

  test("every text is used", () => {
    const families = new Set([...saidByTheServer, ...familiesInCode]);
    const unused = [...german.keys()].filter(key => !families.has(key.slice(0, key.indexOf("."))) && !code.includes(`"${key}"`));
    expect(unused).toEqual([]);
  });

  test("German is German: what both languages share is named here", () => {
    const same = [...german]
      .filter(([key, text]) => english.get(key) === text && /[A-Za-z]{3}/.test(text.replace(/\{\w+\}/g, "")))
      .map(([, text]) => text);
    expect([...new Set(same)].sort()).toEqual(shared.slice().sort());
  });
});

/** Words of the trade, and commands. */
const shared = [
  ...[
    "0–10 (NPS)",
    "Attribution",
    "Analyst",
    "Budget",
    "CES",
    "CSAT",
    "CSV",
    "Dashboard",
    "Dashboards",
    "Filter",
    "Heatmap",
    "JSON",
    "Medium",
    "NPS",
    "Name",
    "Newsletter",
    "Persona",
    "Personas",
    "Phase",
    "Region",
    "RudderStack",
    "Tracker",
    "curl",
    "{size} MiB",
  ],
  ...["ROAS", "ROI", "Segment", "Shapley", "Start", "linear", "offline", "online"],
];
