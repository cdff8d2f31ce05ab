import { changed, type Field, hasPlace, type MapDocument, valueOf, withValue } from "./document";

/** Whose word stands in a field that two people wrote. */
export type Side = "mine" | "theirs";

export interface Disputed {
  readonly field: Field;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Undefined where both changed it: then somebody has to say. */
  readonly proposed: Side | undefined;
  /** False when the other version has no such step or lane any more: what was written here can only be copied. */
  readonly isMineThere: boolean;
}

/** Every field in which two versions differ that were made of the same one. */
export function disputed(base: MapDocument, mine: MapDocument, theirs: MapDocument): readonly Disputed[] {
  const [byMe, byThem] = [new Set(changed(base, mine)), new Set(changed(base, theirs))];
  return changed(theirs, mine).map(field => {
    const isMineThere = hasPlace(theirs, field);
    return {
      field,
      mine: valueOf(mine, field),
      theirs: valueOf(theirs, field),
      isMineThere,
      // Where it can only be theirs, it still has to be seen before it is gone.
      proposed: byMe.has(field) && byThem.has(field) ? undefined : byMe.has(field) ? (isMineThere ? "mine" : undefined) : "theirs",
    };
  });
}

/** The other version, with what was chosen of this one. */
export function mixed(theirs: MapDocument, fields: readonly Disputed[], sides: ReadonlyMap<Field, Side>): MapDocument {
  return fields.reduce(
    (map, { field, mine, isMineThere }) => (sides.get(field) === "mine" && isMineThere ? withValue(map, field, mine) : map),
    theirs,
  );
}
