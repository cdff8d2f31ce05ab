import type { Address } from "../../address";
import { filterOf } from "../../parts/filter";
import type { Language } from "../../texts";
import type { Form } from "./forms";

export interface Look {
  readonly language: Language;
  readonly theme: "light" | "dark";
}

/** Where the server draws a form as it is looked at here. */
export function drawingOf(form: Form, address: Address, { language, theme }: Look): string {
  const query = filterOf(address);
  query.set("lang", language);
  query.set("theme", theme);
  return `/api/maps/${form}?${query}`;
}

/** Where the server draws a map that people own. */
export function ownDrawingOf(id: string, { language, theme }: Look): string {
  return `/api/maps/${encodeURIComponent(id)}/drawing?lang=${language}&theme=${theme}`;
}

/** Where it tells what is in the drawing. */
export function contentOf(form: Form, address: Address, language: Language): string {
  const query = filterOf(address);
  query.set("lang", language);
  query.set("format", "json");
  return `/api/maps/${form}?${query}`;
}
