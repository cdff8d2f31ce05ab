/** How long something is kept: a number of days, months or years; or the word for no such time, "forever" or "none". */
export interface Keep {
  readonly count: number;
  readonly unit: string;
}

const units = ["d", "m", "y"] as const;

/** "36m" is 36 months; a word is its own unit. */
export function keepOf(text: string): Keep {
  const [, count, unit] = /^(\d+)([dmy])$/.exec(text) ?? [];
  return count && unit ? { count: Number(count), unit } : { count: 0, unit: text };
}

export const keepText = ({ count, unit }: Keep): string => (units.some(one => one === unit) ? `${count}${unit}` : unit);

/** The least class says "none" where the others say "forever". */
export const unitsOf = (kind: string): readonly string[] => [...units, kind === "orders" ? "none" : "forever"];

/** Another unit; where there was no number yet, one to begin with. */
export const withUnit = (keep: Keep, unit: string): Keep => ({
  count: keep.count > 0 ? keep.count : unit === "d" ? 90 : unit === "m" ? 36 : 3,
  unit,
});

export const isTime = ({ unit }: Keep): boolean => units.some(one => one === unit);
