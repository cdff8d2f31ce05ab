import type { MapDocument } from "./document";

/** What was typed and is not saved yet, with the version that it was typed into. */
export interface Draft {
  readonly base: MapDocument;
  readonly map: MapDocument;
}

const keyOf = (base: string, id: string) => `wegmarke.draft ${base}/${id}`;

/** Kept by this tab alone, so that two of them do not take each other's for their own. */
export function draftOf(base: string, id: string): Draft | undefined {
  try {
    const kept = window.sessionStorage.getItem(keyOf(base, id));
    return kept === null ? undefined : (JSON.parse(kept) as Draft);
  } catch {
    return undefined; // storage is switched off
  }
}

export function keep(base: string, id: string, draft: Draft | undefined): void {
  try {
    if (draft) window.sessionStorage.setItem(keyOf(base, id), JSON.stringify(draft));
    else window.sessionStorage.removeItem(keyOf(base, id));
  } catch {
    // It holds for this page alone.
  }
}
