import type { Choice, Preview } from "./choice";

/** A part of the page that says something of the file. */
export interface Editing {
  readonly preview: Preview;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}
