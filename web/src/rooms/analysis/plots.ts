import type { CellWords } from "./cells";
import { columnText, keyText, modelText, partText } from "./cells";
import { type Row, rowsOf } from "./tables";

/** A plot in words of its own, so that what is drawn can be tested without drawing it. */
export interface PlotOf {
  readonly kind: "lines" | "bars" | "stacked" | "fields";
  /** Along the axis, in order. */
  readonly labels: readonly string[];
  /** Of an axis of time: what the labels stand for, as the answer has it. */
  readonly buckets?: readonly string[];
  /** Of fields a row of them each. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[]; readonly isMuted?: boolean }[];
  readonly text: (value: number) => string;
}

const [lineHeight, barHeight, fieldHeight] = [320, 22, 28];

/** As much as its marks need. */
export function heightOf({ kind, labels, series }: PlotOf): number {
  if (kind === "bars") return Math.max(lineHeight, 80 + labels.length * Math.max(2, series.length) * (barHeight / 2));
  return kind === "fields" ? 48 + series.length * fieldHeight : lineHeight;
}

/** The plot of an answer, where one says more than its table. */
export function plotOf(question: string, answer: Row, compared: Row | undefined, words: CellWords): PlotOf | undefined {
  switch (question) {
    case "series":
      return series(answer, compared, words);
    case "lifecycle":
      return lifecycle(answer, words);
    case "attribution":
      return attribution(answer, words);
    case "acquisition":
      return acquisition(answer, words);
    default:
      return undefined;
  }
}

const number = (row: Row, name: string): number | null => (typeof row[name] === "number" ? row[name] : null);

const partOf = (row: Row) => JSON.stringify(row["part"] ?? null);

function series(answer: Row, compared: Row | undefined, words: CellWords): PlotOf | undefined {
  const rows = rowsOf(answer["rows"]);
  if (rows.length === 0) return undefined;
  const buckets = [...new Set(rows.map(row => String(row["bucket"])))];
  const parts = [...new Set(rows.map(partOf))];
  const dimension = words.about.key;
  const line = (part: string) => {
    const values = new Map(rows.filter(row => partOf(row) === part).map(row => [String(row["bucket"]), number(row, "value")]));
    const named = JSON.parse(part) as Row | null;
    return {
      name: named ? partText(named, dimension, words) : (words.texts.word("choice", String(answer["metric"])) ?? ""),
      values: buckets.map(bucket => values.get(bucket) ?? 0),
    };
  };
  const before =
    compared && parts.length === 1
      ? [
          {
            name: words.texts("analysis.before"),
            values: rowsOf(compared["rows"])
              .slice(0, buckets.length)
              .map(row => number(row, "value")),
            isMuted: true,
          },
        ]
      : [];
  return {
    kind: "lines",
    labels: buckets.map(words.format.bucket),
    buckets,
    series: [...parts.map(line), ...before],
    text: words.about.money ? value => words.format.money(value, words.currency) : words.format.count,
  };
}

function lifecycle(answer: Row, words: CellWords): PlotOf | undefined {
  const rows = rowsOf(answer["rows"]);
  if (rows.length === 0 || rows.some(row => row["part"])) return undefined;
  const names = ["new", "returning", "resurrected", "dormant"];
  return {
    kind: "stacked",
    labels: rows.map(row => words.format.bucket(String(row["bucket"]))),
    buckets: rows.map(row => String(row["bucket"])),
    series: names.map(name => ({ name: columnText(name, words), values: rows.map(row => number(row, name)) })),
    text: words.format.count,
  };
}

const mostBars = 15;

function attribution(answer: Row, words: CellWords): PlotOf | undefined {
  const rows = rowsOf(answer["rows"])
    .filter(row => !row["part"])
    .slice(0, mostBars);
  const models = rowsOf(rows[0]?.["models"]).map(model => String(model["model"]));
  if (rows.length === 0) return undefined;
  return {
    kind: "bars",
    labels: rows.map(row => partText({ kind: row["kind"] ?? null, value: row["key"] ?? null }, words.about.key, words)),
    series: models.map((model, at) => ({
      name: modelText(model, words.texts),
      values: rows.map(row => number(rowsOf(row["models"])[at] ?? {}, "conversions")),
    })),
    text: words.format.count,
  };
}

function acquisition(answer: Row, words: CellWords): PlotOf | undefined {
  const rows = rowsOf(answer["rows"]).slice(0, mostBars);
  if (rows.length === 0) return undefined;
  return {
    kind: "bars",
    labels: rows.map(row => partText(row["first"] as Row, words.about.key, words)),
    series: ["customers", "bought"].map(name => ({ name: columnText(name, words), values: rows.map(row => number(row, name)) })),
    text: words.format.count,
  };
}

/** The picture of an answer that the page shows otherwise, as bars or fields of its own. */
export function pictureOnlyOf(question: string, answer: Row, words: CellWords): PlotOf | undefined {
  switch (question) {
    case "funnel":
      return funnel(answer, words);
    case "retention":
      return cohorts(answer, words);
    case "heatmap":
      return heat(answer, words);
    default:
      return undefined;
  }
}

function funnel(answer: Row, words: CellWords): PlotOf | undefined {
  const funnels = rowsOf(answer["funnels"]);
  const steps = rowsOf(funnels[0]?.["steps"]);
  if (steps.length === 0) return undefined;
  return {
    kind: "bars",
    labels: steps.map(step => words.names.step(String(step["step"]))),
    series: funnels.map(one => ({
      name: one["part"] ? partText(one["part"] as Row, words.about.key, words) : words.texts("filter.all"),
      values: rowsOf(one["steps"]).map(step => number(step, "shareOfFirst")),
    })),
    text: words.format.share,
  };
}

export const mostFields = 24;

function cohorts(answer: Row, words: CellWords): PlotOf | undefined {
  const rows = rowsOf(answer["cohorts"])
    .filter(row => !row["part"])
    .slice(-mostFields);
  const active = (row: Row) => (Array.isArray(row["active"]) ? (row["active"] as readonly (number | null)[]) : []).slice(0, mostFields);
  const units = Math.max(0, ...rows.map(row => active(row).length));
  if (units === 0) return undefined;
  return {
    kind: "fields",
    labels: Array.from({ length: units }, (_, unit) => `+${unit}`),
    series: rows.map(row => ({
      name: words.format.bucket(String(row["cohort"])),
      values: active(row).map(count => (count === null ? null : count / Math.max(1, Number(row["customers"])))),
    })),
    text: words.format.share,
  };
}

function heat(answer: Row, words: CellWords): PlotOf | undefined {
  const columns = rowsOf(answer["columns"]).map(column => String(column["key"]));
  const cells = rowsOf(answer["cells"]).filter(cell => !cell["part"]);
  const values = new Map(cells.map(cell => [`${String(cell["row"])} ${String(cell["column"])}`, number(cell, "perHundred")]));
  if (cells.length === 0) return undefined;
  return {
    kind: "fields",
    labels: columns.map(key => keyText(key, words.about.column, words)),
    series: rowsOf(answer["rows"]).map(row => ({
      name: keyText(String(row["key"]), words.about.row, words),
      values: columns.map(key => values.get(`${String(row["key"])} ${key}`) ?? null),
    })),
    text: value => (value < 1 ? words.format.decimal(value) : words.format.count(value)),
  };
}
