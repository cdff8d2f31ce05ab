/** Something that happened, as the server keeps it: "new checkout live". */
export interface Annotation {
  readonly key: string;
  readonly version: number;
  /** The first day. */
  readonly day: string;
  /** The last day of what lasted. */
  readonly until: string | null;
  readonly text: string;
}

/** As long as the server keeps it. */
export const longestText = 120;

/** Annotations of one place on an axis of time. */
export interface Mark {
  /** Places in the row of buckets. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const dayLong = 86_400_000;
const daysOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / dayLong;
const textOf = (days: number) => new Date(days * dayLong).toISOString().slice(0, 10);

/** The first day of a bucket and the day after its last one: 2025-10-26, 2025-W43, 2025-10, or an hour of a day. */
export function spanOf(bucket: string): readonly [from: string, to: string] | undefined {
  const [, year = "", week] = /^(\d{4})-W(\d{2})$/.exec(bucket) ?? [];
  if (week) {
    // The fourth of January lies in the first week.
    const fourth = daysOf(`${year}-01-04`);
    const monday = fourth - ((new Date(fourth * dayLong).getUTCDay() + 6) % 7) + (Number(week) - 1) * 7;
    return [textOf(monday), textOf(monday + 7)];
  }
  if (/^\d{4}-\d{2}$/.test(bucket)) {
    const [of = 0, month = 1] = bucket.split("-").map(Number);
    return [`${bucket}-01`, new Date(Date.UTC(of, month, 1)).toISOString().slice(0, 10)];
  }
  const day = /^\d{4}-\d{2}-\d{2}/.exec(bucket)?.[0];
  return day === undefined ? undefined : [day, textOf(daysOf(day) + 1)];
}

/** Where annotations stand on an axis of these buckets; those of one place are one mark. What lies beside the axis is left out. */
export function marksOf(annotations: readonly Annotation[], buckets: readonly string[]): readonly Mark[] {
  const spans = buckets.map(spanOf);
  const marks = new Map<string, Mark>();
  for (const { day, until, text } of annotations) {
    const touched = spans.flatMap((span, at) => (span && span[0] <= (until ?? day) && span[1] > day ? [at] : []));
    const [from, last] = [touched[0], touched.at(-1)];
    if (from === undefined || last === undefined) continue;
    // Of the hours of one day the first says it.
    const to = until === null ? from : last;
    const before = marks.get(`${from} ${to}`);
    marks.set(`${from} ${to}`, { from, to, text: before ? `${before.text} · ${text}` : text });
  }
  return [...marks.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Those that an axis of these buckets shows. */
export const shownOf = (annotations: readonly Annotation[], buckets: readonly string[]): readonly Annotation[] =>
  annotations.filter(one => marksOf([one], buckets).length > 0);

/** What is noted at each of these buckets, in the order of its days. */
export function notesOf(annotations: readonly Annotation[], buckets: readonly string[]): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const { from, to, text } of annotations.flatMap(one => marksOf([one], buckets))) {
    for (const bucket of buckets.slice(from, to + 1)) notes.set(bucket, [notes.get(bucket), text].filter(Boolean).join(" · "));
  }
  return notes;
}
