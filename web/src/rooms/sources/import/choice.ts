import type { Schemas } from "../../../api/queries";

export type Question = Required<Schemas["ImportQuestion"]>;
type Told = Schemas["ImportPreview"];
/** Members that have a usual value are always there. */
export type Preview = Omit<Told, "kind" | "questions"> & {
  readonly kind: NonNullable<Told["kind"]>;
  readonly questions: readonly Question[];
};
export type Column = Schemas["PreviewColumn"];

/** Where a target comes from, as a mapping says it (docs/guide/mapping.md). */
export type Rule =
  | string
  | { readonly constant: string }
  | { readonly column: string; readonly oncePerOrder: true }
  | { readonly column: string; readonly values: Readonly<Record<string, string>>; readonly otherwise: string };

/** What somebody said of a file; what is not said is found out by the server. */
export interface Choice {
  readonly source: string;
  readonly as?: string;
  readonly form: Readonly<Record<string, string | number>>;
  readonly columns: Readonly<Record<string, Rule>>;
  readonly keep: readonly string[];
  readonly leaveOut: readonly string[];
  readonly zone?: string;
  readonly basis?: string;
  readonly purposes?: string;
  readonly remember: boolean;
}

export const nothingSaid = (source: string): Choice => ({ source, form: {}, columns: {}, keep: [], leaveOut: [], remember: true });

/** What stands in place of a target. */
export const kept = "";
export const leftOut = "-";

const reads = (rule: Rule, column: string) => (typeof rule === "string" ? rule === column : "column" in rule && rule.column === column);

function without(choice: Choice, column: string): Choice {
  return {
    ...choice,
    columns: Object.fromEntries(Object.entries(choice.columns).filter(([, rule]) => !reads(rule, column))),
    keep: choice.keep.filter(name => name !== column),
    leaveOut: choice.leaveOut.filter(name => name !== column),
  };
}

/** The rows as the server takes them stay so once something is said of a column: a mapping is one for rows of a kind. */
const ofKind = (choice: Choice, preview: Preview): Choice => ({ ...choice, as: choice.as ?? preview.kind.toLowerCase() });

/** What a column becomes: a target, or that it is kept as it is or left out. */
export function assign(choice: Choice, preview: Preview, column: string, target: string): Choice {
  const free = ofKind(without(choice, column), preview);
  if (target === kept) return { ...free, keep: [...free.keep, column] };
  if (target === leftOut) return { ...free, leaveOut: [...free.leaveOut, column] };
  return { ...free, columns: { ...free.columns, [target]: column } };
}

/** The same text in every row; an empty one is said no more. */
export function always(choice: Choice, preview: Preview, target: string, text: string): Choice {
  const { [target]: _, ...rest } = choice.columns;
  return { ...ofKind(choice, preview), columns: text === "" ? rest : { ...rest, [target]: { constant: text } } };
}

/** Rows of another kind have other targets. */
export const as = (choice: Choice, kind: string): Choice => ({ ...choice, as: kind, columns: {}, keep: [], leaveOut: [] });

/** How the file is written; an empty word leaves it to be found. */
export function written(choice: Choice, name: string, value: string): Choice {
  const { [name]: _, ...rest } = choice.form;
  return { ...choice, form: value === "" ? rest : { ...rest, [name]: name === "header" ? Number(value) : value } };
}

/** What an answer to a question says. */
export function answered(choice: Choice, preview: Preview, question: Question, said: string): Choice {
  const { kind, target, column } = question;
  const rule = (of: string, rule: Rule): Choice => {
    const free = ofKind(choice, preview);
    return { ...free, columns: { ...free.columns, [of]: rule } };
  };
  switch (kind) {
    case "Decimal":
      return written(choice, "decimal", said === "comma" ? "," : ".");
    case "Dates":
      return written(choice, "dates", said);
    case "Column":
      return assign(choice, preview, said, target);
    case "Scale":
      if (said === kept) return assign(choice, preview, column, kept);
      return { ...rule("score", column), columns: { ...rule("score", column).columns, score_kind: { constant: said } } };
    case "LineOrOrder":
      return rule("value", said === "order" ? { column, oncePerOrder: true } : column);
    case "ReturnWord":
      return said === kept
        ? assign(choice, preview, column, kept)
        : rule("type", { column, values: { [said]: "refund" }, otherwise: "sale" });
    default:
      return rule(target, { constant: said });
  }
}

/** What the server takes. */
export function bodyOf({ as: kind, ...choice }: Choice): Readonly<Record<string, unknown>> {
  return kind === undefined ? choice : { ...choice, as: kind };
}
