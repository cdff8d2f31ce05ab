import { type Format, isSpan } from "../../format";
import type { Names } from "../../names";
import type { Texts } from "../../texts";
import type { Row, Value } from "./tables";

/** How values of an answer are written, by the names they have there. */
export interface CellWords {
  /** Key of the question that was answered. */
  readonly question: string;
  readonly texts: Texts;
  readonly format: Format;
  readonly names: Names;
  readonly currency: string;
  /** What keys of rows are: of a heatmap channels or touchpoints, of a series its metric. */
  readonly about: {
    readonly key?: string | undefined;
    readonly money?: boolean | undefined;
    readonly row?: string | undefined;
    readonly column?: string | undefined;
  };
}

const money = new Set([
  "revenue",
  "cost",
  "linkedRevenue",
  "afterRevenue",
  "revenueEach",
  "refunded",
  "unmatchedAmount",
  "unlinkedRevenue",
  "unlinkedCost",
  "costPerConversion",
  "unlinkedValue",
  "withoutTouchValue",
  "elsewhere",
  "total",
]);
const shares = new Set(["share", "probability", "direct", "removalEffect", "leastShare", "mostShare"]);
const isShare = (name: string) => shares.has(name) || name.endsWith("Share") || /^shareOf|^shareElsewhere/.test(name);
const touchpoints = new Set(["touchpoint"]);

export function isNumeric(name: string, rows: readonly Row[]): boolean {
  const values = rows.map(row => row[name]).filter(value => value !== null && value !== undefined);
  return (
    values.length > 0 &&
    values.every(value => typeof value === "number" || (typeof value === "string" && isSpan(value)) || isContrast(value))
  );
}

/** A value as text; '–' when nobody knows it. */
export function cellText(name: string, value: Value | undefined, words: CellWords): string {
  const { texts, format } = words;
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "boolean") return texts(value ? "word.yes" : "word.no");
  if (typeof value === "number") return numberText(name, value, words);
  if (typeof value === "string") return isSpan(value) ? format.duration(value) : wordText(name, value, words);
  if (Array.isArray(value)) return listText(name, value, words);
  return objectText(name, value as Row, words);
}

/** A series has what was asked for as its value; the cost of an alignment is steps. */
function isMoney(name: string, question: string, isValueMoney: boolean | undefined): boolean {
  if (name === "value" || (question === "series" && name === "unlinked")) return isValueMoney === true;
  return money.has(name) && !(question === "conformance" && name === "cost");
}

function numberText(name: string, value: number, { question, format, currency, about }: CellWords): string {
  if (isMoney(name, question, about.money)) return format.money(value, currency);
  if (isShare(name)) return format.share(value);
  if (name.startsWith("model:") && !Number.isInteger(value)) return format.count(value);
  return Number.isInteger(value) ? format.count(value) : format.decimal(value);
}

function wordText(name: string, value: string, words: CellWords): string {
  const { names, texts, format, about } = words;
  if (touchpoints.has(name)) return names.touchpoint(value);
  if (name === "channel" || name === "at") return names.channel(value);
  if (name === "phase") return names.phase(value);
  if (name === "step") return names.step(value);
  if (name === "from" || name === "to")
    return texts.word("choice", value) ?? (names.channel(value) === value ? names.touchpoint(value) : names.channel(value));
  if (name === "key" || name === "row" || name === "column") return keyText(value, about[name], words);
  if (name === "bucket" || name === "cohort" || name === "openUnit") return format.bucket(value);
  if (name === "time") return format.moment(value);
  if (name === "kind") return texts.word("kind", value) ?? value;
  if (name === "customer" || name.endsWith("Words") || name === "name") return value;
  return texts.word("choice", value) ?? value;
}

export function keyText(value: string, kind: string | undefined, { names, texts, format }: CellWords): string {
  if (kind === "touchpoint") return names.touchpoint(value);
  if (kind === "channel") return names.channel(value);
  if (kind === "phase") return names.phase(value);
  if (kind === "persona") return names.persona(value);
  if (kind === "weekday-hour") {
    const [day = "", hour = ""] = value.split(" ");
    return `${texts.word("weekday", day) ?? day} ${hour}`;
  }
  return kind === "week" || kind === "month" ? format.bucket(value) : value;
}

/** A value of a dimension, or what stands where there is none. */
export function partText(part: Row, dimension: string | undefined, words: CellWords): string {
  const kind = part["kind"];
  if (kind === "none") return words.texts("part.none");
  if (kind === "other") return words.texts("part.other");
  if (kind === "whole") return words.texts("filter.all");
  return keyText(String(part["value"] ?? ""), dimension, words);
}

const isContrast = (value: Value | undefined): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "difference" in value;

function objectText(name: string, value: Row, words: CellWords): string {
  const { format, texts, about } = words;
  if (typeof value["mean"] === "number" && typeof value["answers"] === "number")
    return texts("map.feelingOf", { mean: format.signed(value["mean"]), answers: format.count(value["answers"]) });
  if (isContrast(value)) {
    const difference = Number(value["difference"]);
    const amount =
      name === "conversion"
        ? `${difference > 0 ? "+" : ""}${format.share(difference)}`
        : name === "value"
          ? format.money(difference, words.currency)
          : format.signed(difference);
    return value["isSure"] === true ? `${amount} *` : amount;
  }
  if ("kind" in value && "value" in value) return partText(value, name === "part" || name === "first" ? about.key : undefined, words);
  return Object.entries(value)
    .filter(([, one]) => one !== null)
    .map(([inner, one]) => cellText(inner, one, words))
    .join(" · ");
}

function listText(name: string, values: readonly Value[], words: CellWords): string {
  const { names, format, texts } = words;
  if (values.length === 0) return "–";
  if (name === "path" || name === "ideal" || name === "steps") return values.map(key => names.step(String(key))).join(" → ");
  if (name === "from" || name === "to" || name === "step")
    return [names.touchpoint(String(values[0])), ...(values[1] ? [`(${names.phase(String(values[1]))})`] : [])].join(" ");
  if (name === "scores") return values.map(score => scoreText(score as Row, words)).join(" · ");
  if (name === "next") return values.map(next => nextText(next as Row)).join(" · ");
  if (name === "problems") return values.map(problem => texts.word("kind", String((problem as Row)["kind"])) ?? "").join(" · ");
  return values.map(value => cellText(name, value, words)).join(" · ");

  function nextText(next: Row): string {
    const to = next["touchpoint"] === null ? texts("path.end") : names.touchpoint(String(next["touchpoint"]));
    return `${to} ${format.share(Number(next["share"]))}`;
  }
}

const scoreText = (score: Row, { texts, format }: CellWords): string => {
  const kind = String(score["kind"] ?? "");
  return `${texts.word("score", kind) ?? kind} ${format.decimal(Number(score["mean"]))} (${format.count(Number(score["count"]))})`;
};

/** A column as people call it. */
export function columnText(name: string, { texts, question, about }: CellWords): string {
  if (name.startsWith("model:")) return modelText(name.slice("model:".length), texts);
  if (name === "first" || name === "part") return texts.word("dimension", about.key ?? "") ?? about.key ?? name;
  return texts.word("figure", `${question}.${name}`) ?? texts.word("figure", name) ?? name;
}

/** A table of an answer as people call it: its rows are what was asked for. */
export const tableText = (name: string, words: CellWords): string =>
  (name === "rows" ? words.texts.word("question", words.question) : undefined) ?? columnText(name, words);

export function modelText(model: string, texts: Texts): string {
  const [word = "", order] = model.split(":");
  const name = texts.word("choice", word) ?? word;
  return order && order !== "1" ? `${name} ${order}` : name;
}
