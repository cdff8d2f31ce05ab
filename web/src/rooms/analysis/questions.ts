/** A question of the engine, as the server's OpenAPI document describes it: a new one needs no line here. */
export interface Question {
  readonly key: string;
  /** Its address below the tenant. */
  readonly path: string;
  readonly summary: string;
  /** What it can be told besides the filter. */
  readonly options: readonly Option[];
  readonly hasBy: boolean;
  readonly hasCompare: boolean;
  readonly usualPer: string | undefined;
}

export interface Option {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly required?: boolean;
}

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
}

/** Said by the filter bar, wherever a question is asked. */
const ofTheFilter = new Set(["phases", "from", "to", "where", "segment", "persona", "by", "compare"]);

/** A question is what has a name of its own and takes a filter. */
export function questionsOf(document: unknown): readonly Question[] {
  return Object.entries((document as Document).paths).flatMap(([path, { get }]) => {
    const parameters = get?.parameters?.filter(parameter => parameter.in === "query") ?? [];
    const has = (name: string) => parameters.some(parameter => parameter.name === name);
    if (!get?.operationId || !has("where") || !has("compare")) return [];
    const options = parameters
      .filter(({ name }) => !ofTheFilter.has(name))
      .map(({ name, description = "", required = false }) => ({ name, description, isRequired: required }));
    const per = options.find(({ name }) => name === "per")?.description;
    return [
      {
        key: get.operationId,
        path,
        summary: get.summary ?? "",
        options,
        hasBy: has("by"),
        hasCompare: has("compare"),
        usualPer: /Else (\w+)\.$/.exec(per ?? "")?.[1],
      },
    ];
  });
}

/** Words that an option takes, the usual one first; what is not here is written freely. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  per: ["journey", "customer", "account", "session", "case"],
  metric: ["interactions", "customers", "conversions", "revenue", "cost", "score"],
  grain: ["day", "week", "month", "hour"],
  unit: ["month", "week", "day"],
  columns: ["phase", "week", "month", "weekday-hour"],
  collapse: ["no", "yes"],
  "with-conversion": ["yes", "no"],
  transform: ["unique", "exposure", "first", "frequency"],
  order: ["2", "1"],
  model: ["all", "first", "last", "linear", "position", "decay", "shapley", "markov"],
};

/** Of some questions a word means something of its own. */
export const choicesOf = (question: string, option: string): readonly string[] | undefined =>
  question === "heatmap" && option === "rows" ? ["touchpoint", "channel"] : choices[option];

/** Options that name one dimension. */
export const dimensional: ReadonlySet<string> = new Set(["of", "hold"]);

/** Words that stand beside dimensions. */
export const besideDimensions: Readonly<Record<string, readonly string[]>> = {
  acquisition: ["source", "medium", "campaign", "landing-page", "search-term"],
};

/** Options that are touchpoints side by side, and words that may stand for them. */
export const sequences: Readonly<Record<string, readonly string[]>> = {
  steps: ["conversion"],
  after: [],
  before: ["end"],
  ideal: ["top-variant", "likeliest"],
};

/** Options that are one touchpoint, or one of these words. */
export const places: Readonly<Record<string, readonly string[]>> = { until: ["conversion", "repurchase"], since: [] };

export const numeric: ReadonlySet<string> = new Set(["top", "parts", "depth", "dropped", "reached"]);

/** What is asked when nobody said anything, of questions that need something. */
export const beginnings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  conformance: { ideal: "likeliest" },
  series: { grain: "week" },
  attribution: { model: "first,last,markov" },
};
