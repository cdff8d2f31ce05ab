/** A map document as the server writes it; what the app does not change is kept as it came. */
export interface MapDocument {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind?: string;
  readonly status?: string;
  readonly owner?: string;
  readonly personas?: readonly { readonly name: string; readonly goal?: string }[];
  readonly steps: readonly Step[];
  readonly lanes?: readonly Lane[];
  readonly ideal?: readonly string[];
}

export interface Step {
  readonly id: string;
  readonly phase: string;
  readonly name: string;
  readonly touchpoints?: readonly string[];
}

export interface Lane {
  readonly key: string;
  readonly kind: "text" | "cards" | "emotion" | "metric" | "touchpoint" | "person";
  readonly name?: string;
  readonly measure?: string;
  readonly unit?: string;
  readonly cells?: Readonly<Record<string, Cell>>;
}

/** Which of these follows from the kind of the lane. */
export type Cell = string | number | Figure | readonly (string | Card)[];

export interface Figure {
  readonly intended?: number;
  readonly actual?: number;
}

export interface Card {
  readonly kind: string;
  readonly text: string;
}

/** One thing in a document that can be changed by itself: name, ideal, step~ID, cell~LANE~STEP. */
export type Field = string;

export const stepField = (step: string): Field => `step~${step}`;
export const cellField = (lane: string, step: string): Field => `cell~${lane}~${step}`;

/** Undefined where nothing stands, or the place is not there. */
export function valueOf(map: MapDocument, field: Field): unknown {
  const [kind, key = "", step = ""] = field.split("~");
  switch (kind) {
    case "name":
      return map.name;
    case "ideal":
      return map.ideal?.length ? map.ideal : undefined;
    case "step":
      return map.steps.find(known => known.id === key)?.name;
    default:
      return map.lanes?.find(lane => lane.key === key)?.cells?.[step];
  }
}

/** Whether a document has the place at all: somebody else may have removed the step or the lane. */
export function hasPlace(map: MapDocument, field: Field): boolean {
  const [kind, key = "", step = ""] = field.split("~");
  const hasStep = (id: string) => map.steps.some(known => known.id === id);
  if (kind === "step") return hasStep(key);
  return kind !== "cell" || (hasStep(step) && (map.lanes ?? []).some(lane => lane.key === key));
}

/** The document with another value; undefined empties the place. */
export function withValue(map: MapDocument, field: Field, value: unknown): MapDocument {
  const [kind, key = "", step = ""] = field.split("~");
  switch (kind) {
    case "name":
      return { ...map, name: value as string };
    case "ideal":
      return { ...map, ideal: (value ?? []) as readonly string[] };
    case "step":
      return { ...map, steps: map.steps.map(known => (known.id === key ? { ...known, name: value as string } : known)) };
    default:
      return { ...map, lanes: (map.lanes ?? []).map(lane => (lane.key === key ? withCell(lane, step, value as Cell | undefined) : lane)) };
  }
}

function withCell(lane: Lane, step: string, cell: Cell | undefined): Lane {
  const others = Object.entries(lane.cells ?? {}).filter(([id]) => id !== step);
  return { ...lane, cells: Object.fromEntries(cell === undefined ? others : [...others, [step, cell]]) };
}

/** In the order in which they stand in a map: name, ideal path, steps and below each its lanes. */
function fieldsOf(map: MapDocument): readonly Field[] {
  return ["name", "ideal", ...map.steps.flatMap(({ id }) => [stepField(id), ...(map.lanes ?? []).map(lane => cellField(lane.key, id))])];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What says something else in the second document, of all that can be changed here. */
export function changed(from: MapDocument, to: MapDocument): readonly Field[] {
  return [...new Set([...fieldsOf(to), ...fieldsOf(from)])].filter(field => !isSame(valueOf(from, field), valueOf(to, field)));
}

/** The same changes made to another document; those whose place is not there are left out. */
export function carried(from: MapDocument, to: MapDocument, onto: MapDocument): MapDocument {
  return changed(from, to).reduce((map, field) => (hasPlace(map, field) ? withValue(map, field, valueOf(to, field)) : map), onto);
}

/** The figure that is intended, of a cell that says it alone or beside what was found by hand. */
export function intendedOf(cell: Cell | undefined): number | undefined {
  return typeof cell === "number" ? cell : typeof cell === "object" && !Array.isArray(cell) ? (cell as Figure).intended : undefined;
}

export function withIntended(cell: Cell | undefined, intended: number | undefined): Cell | undefined {
  const actual = typeof cell === "object" && !Array.isArray(cell) ? (cell as Figure).actual : undefined;
  if (actual === undefined) return intended;
  return intended === undefined ? { actual } : { intended, actual };
}

export const cardsOf = (cell: Cell | undefined): readonly (string | Card)[] =>
  Array.isArray(cell) ? (cell as readonly (string | Card)[]) : [];
export const textOfCard = (card: string | Card): string => (typeof card === "string" ? card : card.text);
export const withText = (card: string | Card, text: string): string | Card => (typeof card === "string" ? text : { ...card, text });
