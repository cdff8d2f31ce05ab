/** A value of an answer, as JSON has it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
export type Row = { readonly [name: string]: Value };

/** One part of an answer that is read as a table. Columns are the names of the answer. */
export interface AnswerTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** It is one thing with several figures rather than several things. */
  readonly isSingle: boolean;
}

/** An answer as people read it: some figures of the whole, and tables. */
export interface Told {
  readonly facts: readonly (readonly [name: string, value: Value])[];
  readonly tables: readonly AnswerTable[];
}

/** Said elsewhere on the page, as the question's options are, or of use to machines alone. */
const quiet = new Set([
  ...["asked", "by", "compared", "currency", "phaseModel", "terms", "flow", "coverage", "start", "end", "zone", "values"],
  ...[
    "metric",
    "grain",
    "unit",
    "of",
    "dimension",
    "rowsAre",
    "columnsAre",
    "direction",
    "collapsed",
    "window",
    "hold",
    "until",
    "since",
    "depth",
  ],
]);

const isRow = (value: Value | undefined): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);
const isRows = (value: Value | undefined): value is readonly Row[] => Array.isArray(value) && value.length > 0 && isRow(value[0]);

export function toldOf(question: string, answer: Row): Told {
  const shaped = shapes[question]?.(answer) ?? answer;
  const facts: (readonly [string, Value])[] = [];
  const tables: AnswerTable[] = [];
  for (const [name, value] of Object.entries(shaped)) {
    if (quiet.has(name)) continue;
    if (isRows(value)) tables.push({ ...tableOf(name, value), isSingle: false });
    else if (isRow(value)) tables.push({ ...tableOf(name, [value]), isSingle: true });
    else if (!Array.isArray(value) || value.length > 0) facts.push([name, value]);
  }
  return { facts: facts.filter(([, value]) => value !== null && value !== "" && value !== false && value !== 0), tables };
}

/** Of a bucket; worth a column only where some are not, and then the last one. */
const whether = "isWhole";

/** Columns in the order of the answer; those in which no row says anything go. */
function tableOf(name: string, rows: readonly Row[]): Omit<AnswerTable, "isSingle"> {
  const flat = rows.map(flattened);
  const columns = [...new Set(flat.flatMap(row => Object.keys(row)))].filter(
    column => !quiet.has(column) && flat.some(row => !isNothing(row[column])),
  );
  return {
    name,
    columns: [...columns.filter(column => column !== whether), ...(flat.some(row => row[whether] === false) ? [whether] : [])],
    rows: flat,
  };
}

const isNothing = (value: Value | undefined) => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** A step of a transition is told in one column; what a row is of stands first. */
function flattened(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      isRow(value) && "touchpoint" in value && "phase" in value && Object.keys(value).length === 2
        ? [value["touchpoint"] ?? "", ...(value["phase"] ? [value["phase"]] : [])]
        : value,
    ]),
  );
}

/** Answers whose rows hold rows are laid out anew, so that what is compared stands in columns. */
const shapes: Readonly<Record<string, (answer: Row) => Row>> = {
  funnel: answer => ({
    ...answer,
    steps: null,
    funnels: rowsOf(answer["funnels"]).flatMap(funnel =>
      rowsOf(funnel["steps"]).map(
        ({ step, next, units, ...rest }) =>
          ({
            ...(funnel["part"] ? { part: funnel["part"] } : answer["by"] ? { part: whole } : {}),
            step,
            units,
            ...rest,
            next: nextOf(next),
          }) as Row,
      ),
    ),
  }),
  attribution: answer => ({
    totals: answer["totals"] ?? null,
    rows: rowsOf(answer["rows"]).map(
      ({ kind, key, part, models, ...rest }) =>
        ({
          first: { kind, value: key },
          part,
          ...Object.fromEntries(rowsOf(models).map(model => [`model:${String(model["model"])}`, model["conversions"] ?? null])),
          ...best(rowsOf(models)),
          ...rest,
        }) as Row,
    ),
    costs: answer["costs"] ?? null,
  }),
  retention: answer => ({
    customers: answer["customers"] ?? null,
    earlier: answer["earlier"] ?? null,
    openUnit: answer["openUnit"] ?? null,
    together: answer["together"] ?? null,
  }),
  heatmap: answer => ({ customers: answer["customers"] ?? null, rows: answer["rows"] ?? null }),
  channels: answer => ({
    ...answer,
    moves: rowsOf(answer["moves"]).map(row => ({ ...row, break: isRow(row["break"]) ? (row["break"]["lostAbove"] ?? null) : null })),
  }),
};

/** Stands for the whole of a split answer. */
const whole: Value = { kind: "whole", value: null };

export function rowsOf(value: Value | undefined): readonly Row[] {
  return isRows(value) ? value : [];
}

const nextOf = (next: Value | undefined): Value =>
  rowsOf(next)
    .slice(0, 2)
    .map(({ touchpoint, share }) => ({ touchpoint: touchpoint ?? null, share: share ?? null }));

/** Money and cost figures are those of the last model asked for, which says most. */
function best(models: readonly Row[]): Row {
  const last = models.at(-1);
  return last ? { value: last["value"] ?? null, costPerConversion: last["costPerConversion"] ?? null, roas: last["roas"] ?? null } : {};
}

/** What tells each row of an answer from the others, to find it in that of another period: all in it that is no figure. Of time
 * only the place in the row of buckets is the same. */
export function identitiesOf({ rows, columns }: AnswerTable): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map(row => {
    const said = JSON.stringify(
      columns.map(column => (typeof row[column] === "number" || isMeasured.test(column) ? null : (row[column] ?? null))),
    );
    const times = (seen.get(said) ?? 0) + 1;
    seen.set(said, times);
    return `${said} ${times}`;
  });
}

const isMeasured = /Time|Gap|Wait|Duration|Words|^(feeling|scores|next|break|problems|differs|bucket|isWhole)$/;
