import type { Behind } from "../../parts/behind";
import type { Row, Value } from "./tables";

/** Finds whom figures of an answer count; undefined of those whose customers nobody can be asked for. */
export interface Finding {
  readonly question: string;
  /** The whole answer: what it was asked of, and how. */
  readonly answer: Row;
}

/** Dimensions of which a customer has several values, but counts with the first. */
const shared = new Set(["segment"]);

/** Whom a cell of a table counts. `at` = the row's place in the answer. */
export function behindCell(
  finding: Finding,
  cell: { readonly table: string; readonly row: Row; readonly column: string; readonly at: number },
): Behind | undefined {
  const { row, column } = cell;
  const count = row[column];
  if (typeof count !== "number" || count === 0) return undefined;
  const part = partOf(finding, row["part"]);
  switch (`${finding.question}.${cell.table}`) {
    case "touchpoints.rows":
      return column === "customers" && row["phase"] && part ? { phase: text(row["phase"]), where: [...places(row), ...part] } : undefined;
    case "emotion.rows":
      return column === "customers" && part ? { phase: text(row["phase"]), where: [...places(row), ...part] } : undefined;
    case "heatmap.rows":
      return column === "customers" ? { where: [`${text(finding.answer["rowsAre"])}=${text(row["key"])}`] } : undefined;
    case "channels.channels":
      return column === "customers" ? { where: places(row) } : undefined;
    case "channels.moves":
      return row["part"] ? undefined : move(row, column);
    case "transitions.transitions":
      return column === "customers" && isPer(finding, "journey") && !row["part"]
        ? { path: [stepOf(row["from"]), stepOf(row["to"])] }
        : undefined;
    case "paths.variants":
      return column === "customers" && isWholePath(finding) && !row["part"] ? { path: textsOf(row["path"]), ends: "whole" } : undefined;
    case "funnel.funnels":
      return isWhole(row["part"]) && isPlainFunnel(finding) ? funnelStep(column, cell.at) : undefined;
    case "lifecycle.rows":
      return row["part"] ? undefined : lifecycle(finding, cell);
    case "series.rows":
      return column === "value" && finding.answer["metric"] === "customers" && part ? { ...during(row), where: part } : undefined;
    default:
      return undefined;
  }
}

/** Whom a field of the heatmap counts. */
export function behindField({ answer }: Finding, row: string, column: string): Behind | undefined {
  const where = [`${text(answer["rowsAre"])}=${row}`];
  if (answer["columnsAre"] === "phase") return { phase: column, where };
  const month = answer["columnsAre"] === "month" ? monthAt(column, 0) : undefined;
  return month && { where, from: month.from, to: month.to };
}

/** Whom a cohort counts, or those of it with a contact so many units later. */
export function behindCohort({ question, answer }: Finding, cohort: Row, unit: number | null): Behind | undefined {
  if (question !== "retention" || isNarrowed(answer) || cohort["part"]) return undefined;
  const first = periodAt(text(cohort["cohort"]), 0);
  const later = unit === null ? first : periodAt(text(cohort["cohort"]), unit);
  return first && later && { ...later, first: `${first.from}..${first.to}` };
}

function move(row: Row, column: string): Behind | undefined {
  const path = [`channel:${text(row["from"])}`, `channel:${text(row["to"])}`];
  if (column === "customers") return { path };
  return column === "lostCustomers" ? { path, ends: "lost" } : undefined;
}

function funnelStep(column: string, at: number): Behind | undefined {
  if (column === "dropped") return { dropped: at + 1 };
  return column === "customers" ? { reached: at + 1 } : undefined;
}

/** By the definition of each word: there in this unit, in the one before, ever before. */
function lifecycle(finding: Finding, { row, column }: { readonly row: Row; readonly column: string }): Behind | undefined {
  const now = periodAt(text(row["bucket"]), 0);
  const before = periodAt(text(row["bucket"]), -1);
  if (!now || !before || isNarrowed(finding.answer)) return undefined;
  const [here, there] = [`${now.from}..${now.to}`, `${before.from}..${before.to}`];
  switch (column) {
    case "active":
      return now;
    case "new":
      return { ...now, first: here };
    case "returning":
      return { ...now, also: there };
    case "resurrected":
      return { ...now, first: `${ever}..${before.from}`, not: there };
    case "dormant":
      return { ...before, not: here };
    default:
      return undefined;
  }
}

const ever = "1970-01-01";

const text = (value: Value | undefined): string => (typeof value === "string" ? value : "");
const textsOf = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? value.map(text) : []);

function places(row: Row): readonly string[] {
  return ["touchpoint", "channel"].filter(name => typeof row[name] === "string").map(name => `${name}=${text(row[name])}`);
}

/** A step of a transition: its touchpoint, and the phase where one is told. */
function stepOf(value: Value | undefined): string {
  const [touchpoint = "", phase = ""] = textsOf(value);
  return phase ? `phase:${phase}:${touchpoint}` : touchpoint;
}

/** The condition that a part of a split is; none when the answer is not split, undefined when no condition says it. */
function partOf({ answer }: Finding, part: Value | undefined): readonly string[] | undefined {
  if (!part) return [];
  const { kind, value } = part as Row;
  const dimension = text((answer["by"] as Row | null)?.["dimension"]);
  if (kind === "whole") return [];
  if (dimension === "" || shared.has(dimension)) return undefined;
  if (kind === "none") return [`${dimension}=`];
  return kind === "value" ? [`${dimension}=${text(value)}`] : undefined;
}

const isWhole = (part: Value | undefined): boolean => !part || (part as Row)["kind"] === "whole";

const asked = (answer: Row): Row => (answer["asked"] as Row | undefined) ?? {};
const isPer = ({ answer }: Finding, unit: string): boolean => asked(answer)["per"] === unit;
const isNarrowed = (answer: Row): boolean => textsOf(asked(answer)["where"]).length > 0;

/** Units of some dimension are others than customers. */
const isPlainFunnel = (finding: Finding): boolean => isPer(finding, "customer") || isPer(finding, "journey");

/** Paths that are whole journeys as they are. */
const isWholePath = (finding: Finding): boolean =>
  isPer(finding, "journey") &&
  finding.answer["collapsed"] !== true &&
  ["until", "since", "depth"].every(name => finding.answer[name] === null || finding.answer[name] === undefined);

interface Days {
  readonly from: string;
  readonly to: string;
}

/** A bucket of a series as days, or another one so many after it: 2025-10-26, 2025-W43, 2025-10. */
export function periodAt(bucket: string, later: number): Days | undefined {
  const [, year = "", week] = /^(\d{4})-W(\d{2})$/.exec(bucket) ?? [];
  if (week) return daysFrom(mondayOf(Number(year), Number(week)), 7, later);
  if (/^\d{4}-\d{2}-\d{2}$/.test(bucket)) return daysFrom(new Date(`${bucket}T00:00:00Z`), 1, later);
  return monthAt(bucket, later);
}

function daysFrom(first: Date, length: number, later: number): Days {
  const day = (units: number) => new Date(first.getTime() + units * length * 86_400_000).toISOString().slice(0, 10);
  return { from: day(later), to: day(later + 1) };
}

function monthAt(bucket: string, later: number): Days | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(bucket) ?? [];
  if (!year) return undefined;
  const day = (units: number) => new Date(Date.UTC(Number(year), Number(month) - 1 + units, 1)).toISOString().slice(0, 10);
  return { from: day(later), to: day(later + 1) };
}

/** The first week of a year has its fourth of January. */
function mondayOf(year: number, week: number): Date {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return new Date(fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000);
}

/** The days of a row that tells its bucket. */
function during(row: Row): Partial<Days> {
  return periodAt(text(row["bucket"]), 0) ?? {};
}
