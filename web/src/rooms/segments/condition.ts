/** A condition as the server takes it: an object with one word. */
export type Condition = { readonly [word: string]: unknown };

/** Limits; null = none. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

/** Which contacts are looked at; empty texts and lists say nothing. */
export interface Looked {
  readonly with: readonly { readonly dimension: string; readonly values: readonly string[] }[];
  readonly flags: readonly Flag[];
  readonly from: string;
  readonly to: string;
  /** A length of time before the reference, such as 90d. */
  readonly last: string;
}

export const flags = ["bought", "purchase", "byCustomer"] as const;
export type Flag = (typeof flags)[number];

export const counted = ["contacts", "purchases", "conversions"] as const;
export const moments = ["firstContact", "lastContact", "firstPurchase", "lastPurchase"] as const;
export const traitTests = ["is", "startsWith", "known", "unknown", "number", "day"] as const;
export const sequenceForms = ["then", "thenNot", "before"] as const;
export const scoreKinds = ["nps", "csat", "ces", "stars", "schoolmark", "emotion"] as const;

/** What fields of a form say. */
export type Said =
  | { readonly kind: "group"; readonly word: "all" | "any"; readonly parts: readonly Form[] }
  | { readonly kind: "member"; readonly word: "segment" | "persona"; readonly key: string }
  | {
      readonly kind: "trait";
      readonly trait: string;
      readonly test: (typeof traitTests)[number];
      readonly values: readonly string[];
      readonly range: Range;
      readonly after: string;
      readonly before: string;
    }
  | { readonly kind: "age"; readonly trait: string; readonly range: Range; readonly on: string }
  | { readonly kind: "count"; readonly word: (typeof counted)[number]; readonly range: Range; readonly looked: Looked }
  | { readonly kind: "bought"; readonly is: boolean }
  | { readonly kind: "share"; readonly range: Range; readonly looked: Looked; readonly of: Looked }
  | { readonly kind: "revenue"; readonly range: Range; readonly looked: Looked }
  | {
      readonly kind: "moment";
      readonly word: (typeof moments)[number];
      readonly looked: Looked;
      readonly after: string;
      readonly before: string;
      readonly within: string;
      readonly longerAgo: string;
    }
  | { readonly kind: "preferred"; readonly channels: readonly string[]; readonly looked: Looked }
  | {
      readonly kind: "score";
      readonly score: (typeof scoreKinds)[number];
      readonly which: "any" | "last";
      readonly range: Range;
      readonly looked: Looked;
    }
  | {
      readonly kind: "sequence";
      readonly form: (typeof sequenceForms)[number];
      readonly first: Looked;
      readonly other: Looked;
      readonly within: string;
      readonly looked: Looked;
    }
  /** What this form has no fields for stays as it was written. */
  | { readonly kind: "other"; readonly condition: Condition };

export type Form = Said & { readonly isNot: boolean };

export const nothing: Looked = { with: [], flags: [], from: "", to: "", last: "" };
export const open: Range = { low: null, high: null };

type Fields = { readonly [name: string]: unknown };

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text) : typeof value === "string" ? [value] : []);
const number = (value: unknown): number | null => (typeof value === "number" ? value : null);
const rangeOf = (fields: Fields): Range => ({ low: number(fields["atLeast"]), high: number(fields["atMost"]) });
const among = <T extends string>(words: readonly T[], word: unknown): T | undefined => words.find(one => one === word);

/** The fields of a condition. */
export function formOf(condition: Condition): Form {
  const inner = condition["not"];
  if (isObject(inner)) {
    const form = formOf(inner);
    return { ...form, isNot: !form.isNot };
  }
  return { ...(saidBy(condition) ?? { kind: "other", condition }), isNot: false };
}

function saidBy(condition: Condition): Said | undefined {
  if ("trait" in condition) return trait(condition);
  const [word = "", value] = Object.entries(condition)[0] ?? [];
  if ((word === "all" || word === "any") && Array.isArray(value)) return { kind: "group", word, parts: value.map(formOf) };
  if (word === "segment" || word === "persona") return { kind: "member", word, key: textsOf(value)[0] ?? "" };
  if (word === "bought" && typeof value === "boolean") return { kind: "bought", is: value };
  if (word === "preferredChannel") return preferred(value);
  return isObject(value) ? fieldsOf(word, value) : undefined;
}

function fieldsOf(word: string, value: Fields): Said | undefined {
  const counts = among(counted, word);
  const moment = among(moments, word);
  if (counts) return { kind: "count", word: counts, range: rangeOf(value), looked: lookedOf(value) };
  if (moment)
    return {
      kind: "moment",
      word: moment,
      looked: lookedOf(value),
      after: text(value["after"]),
      before: text(value["before"]),
      within: text(value["within"]),
      longerAgo: text(value["longerAgo"]),
    };
  switch (word) {
    case "age":
      return { kind: "age", trait: text(value["trait"]), range: rangeOf(value), on: text(value["on"]) };
    case "share":
      return { kind: "share", range: rangeOf(value), looked: lookedOf(value), of: withOf(value["of"]) };
    case "revenue":
      return { kind: "revenue", range: rangeOf(value), looked: lookedOf(value) };
    case "score":
      return score(value);
    case "sequence":
      return sequence(value);
    default:
      return undefined;
  }
}

function trait(fields: Condition): Said | undefined {
  const said = { kind: "trait", trait: text(fields["trait"]), values: [], range: open, after: "", before: "" } as const;
  if ("is" in fields || "isOneOf" in fields) return { ...said, test: "is", values: textsOf(fields["is"] ?? fields["isOneOf"]) };
  if ("startsWith" in fields) return { ...said, test: "startsWith", values: textsOf(fields["startsWith"]) };
  if (typeof fields["known"] === "boolean") return { ...said, test: fields["known"] ? "known" : "unknown" };
  const limits = [fields["atLeast"], fields["atMost"]].filter(limit => limit !== undefined && limit !== null);
  if (limits.length > 0 && limits.every(limit => typeof limit === "number")) return { ...said, test: "number", range: rangeOf(fields) };
  if (limits.length > 0) return { ...said, test: "day", after: text(fields["atLeast"]), before: text(fields["atMost"]) };
  return undefined;
}

function preferred(value: unknown): Said {
  return isObject(value)
    ? { kind: "preferred", channels: textsOf(value["is"]), looked: lookedOf(value) }
    : { kind: "preferred", channels: textsOf(value), looked: nothing };
}

function score(value: Fields): Said | undefined {
  const kind = scoreKinds.find(one => one === text(value["kind"]).replaceAll("-", "").toLowerCase());
  return (
    kind && {
      kind: "score",
      score: kind,
      which: value["which"] === "last" ? "last" : "any",
      range: rangeOf(value),
      looked: lookedOf(value),
    }
  );
}

function sequence(value: Fields): Said | undefined {
  const form = sequenceForms.find(one => isObject(value[one]));
  return (
    form && {
      kind: "sequence",
      form,
      first: withOf(value["first"]),
      other: withOf(value[form]),
      within: text(value["within"]),
      looked: { ...nothing, from: text(value["from"]), to: text(value["to"]), last: text(value["last"]) },
    }
  );
}

function lookedOf(value: Fields): Looked {
  return { ...withOf(value["with"]), from: text(value["from"]), to: text(value["to"]), last: text(value["last"]) };
}

function withOf(value: unknown): Looked {
  const fields = isObject(value) ? value : {};
  return {
    ...nothing,
    with: Object.entries(fields)
      .filter(([, one]) => one !== true)
      .map(([dimension, values]) => ({ dimension, values: textsOf(values) })),
    flags: flags.filter(flag => fields[flag] === true),
  };
}

/** The condition that the fields say. */
export function conditionOf(form: Form): Condition {
  const condition = saidIn(form);
  return form.isNot ? { not: condition } : condition;
}

function saidIn(form: Form): Condition {
  switch (form.kind) {
    case "group":
      return { [form.word]: form.parts.map(conditionOf) };
    case "member":
      return { [form.word]: form.key };
    case "trait":
      return { trait: form.trait, ...traitTest(form) };
    case "age":
      return { age: { ...named("trait", form.trait), ...limits(form.range), ...named("on", form.on) } };
    case "count":
      return { [form.word]: { ...lookedFields(form.looked), ...limits(form.range) } };
    case "bought":
      return { bought: form.is };
    case "share":
      return { share: { ...lookedFields(form.looked), ...withIn("of", form.of), ...limits(form.range) } };
    case "revenue":
      return { revenue: { ...lookedFields(form.looked), ...limits(form.range) } };
    case "moment":
      return {
        [form.word]: {
          ...withIn("with", form.looked),
          ...named("after", form.after),
          ...named("before", form.before),
          ...named("within", form.within),
          ...named("longerAgo", form.longerAgo),
        },
      };
    case "preferred":
      return { preferredChannel: channelsOf(form.channels, lookedFields(form.looked)) };
    case "score":
      return {
        score: {
          kind: form.score,
          ...limits(form.range),
          ...(form.which === "last" ? { which: "last" } : {}),
          ...lookedFields(form.looked),
        },
      };
    case "sequence":
      return {
        sequence: {
          first: withFields(form.first),
          [form.form]: withFields(form.other),
          ...(form.form === "before" ? {} : named("within", form.within)),
          ...lookedFields(form.looked),
        },
      };
    case "other":
      return form.condition;
  }
}

function traitTest(form: Extract<Said, { readonly kind: "trait" }>): Fields {
  switch (form.test) {
    case "is":
      return { is: one(form.values) };
    case "startsWith":
      return { startsWith: one(form.values) };
    case "known":
      return { known: true };
    case "unknown":
      return { known: false };
    case "number":
      return limits(form.range);
    case "day":
      return { ...named("atLeast", form.after), ...named("atMost", form.before) };
  }
}

/** A single value stands without brackets. */
const one = (values: readonly string[]): unknown => (values.length === 1 ? values[0] : values);
const named = (name: string, value: string): Fields => (value === "" ? {} : { [name]: value });
const limits = ({ low, high }: Range): Fields => ({
  ...(low === null ? {} : { atLeast: low }),
  ...(high === null ? {} : { atMost: high }),
});

function withFields(looked: Looked): Fields {
  return Object.fromEntries([
    // A dimension without a value limits nothing.
    ...looked.with.filter(({ values }) => values.length > 0).map(({ dimension, values }) => [dimension, one(values)]),
    ...looked.flags.map(flag => [flag, true]),
  ]) as Fields;
}

const withIn = (name: string, looked: Looked): Fields => {
  const fields = withFields(looked);
  return Object.keys(fields).length > 0 ? { [name]: fields } : {};
};

const lookedFields = (looked: Looked): Fields => ({
  ...withIn("with", looked),
  ...named("from", looked.from),
  ...named("to", looked.to),
  ...named("last", looked.last),
});

const channelsOf = (channels: readonly string[], fields: Fields): unknown =>
  Object.keys(fields).length > 0 ? { is: one(channels), ...fields } : one(channels);

/** Where each part stands, in the words of the server: its problems begin with the place. */
export function placeIn(path: string, form: Form): string {
  const own = form.isNot ? `${path}.not` : path;
  const condition = form.isNot ? saidIn(form) : conditionOf(form);
  return form.kind === "trait" ? own : `${own}.${Object.keys(condition)[0] ?? ""}`;
}

/** What the server says of this part itself, and not of one inside it. */
export function problemOf(problem: string | undefined, path: string, form: Form): string | undefined {
  const own = form.isNot ? `${path}.not` : path;
  if (!problem?.startsWith(own) || !/^([\s:.[]|$)/.test(problem.slice(own.length))) return undefined;
  return form.kind === "group" && problem.startsWith(`${placeIn(path, form)}[`) ? undefined : problem;
}

/** Whether some part tells the problem. */
export const isTold = (problem: string | undefined, path: string, form: Form): boolean =>
  problemOf(problem, path, form) !== undefined ||
  (form.kind === "group" && form.parts.some((part, at) => isTold(problem, `${placeIn(path, form)}[${at}]`, part)));
