import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useAddress } from "../../../address";
import { Problem } from "../../../api/client";
import { useJson } from "../../../api/queries";
import { send } from "../../../api/send";
import { carried, changed, type Field, type MapDocument, withValue } from "./document";
import { draftOf, type Draft, keep } from "./drafts";

/** How soon a version that somebody else saved is seen. */
const lookEvery = 5_000;
const changedMeanwhile = 412;
const notThere = 404;

export interface Editing {
  /** What stands on the server, asked again and again. */
  readonly stored: ReturnType<typeof useJson>;
  /** As it is seen and edited here: with what was typed and is not saved yet. */
  readonly map: MapDocument | undefined;
  /** What was typed, and what it was typed into; undefined = everything is saved. */
  readonly draft: Draft | undefined;
  readonly isSaving: boolean;
  readonly problem: unknown;
  /** The version that somebody else saved meanwhile; null = the map was deleted; undefined = nobody did. */
  readonly theirs: MapDocument | null | undefined;
  readonly change: (field: Field, value: unknown) => void;
  readonly save: () => void;
  /** Stores what was made of both versions; it is refused again when there is yet another one. */
  readonly settle: (map: MapDocument) => void;
  readonly discard: () => void;
  /** Makes an earlier version the newest. */
  readonly restore: (version: number) => void;
}

/** Editing a map: what is typed is kept in this tab until the server has it, and nothing is written over that somebody else saved. */
export function useEditing(id: string): Editing {
  const { base } = useAddress();
  const client = useQueryClient();
  const path = `/api/maps/${encodeURIComponent(id)}`;
  const stored = useJson(path, { pollEvery: () => lookEvery });
  const [draft, setDraft] = useState(() => draftOf(base, id));
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [theirs, setTheirs] = useState<MapDocument | null>();
  const newest = useRef(draft);
  const isUnderWay = useRef(false);
  const isWanted = useRef(false);
  const hold = useCallback(
    (next: Draft | undefined) => {
      newest.current = next;
      keep(base, id, next);
      setDraft(next);
    },
    [base, id],
  );
  const on = stored.data as MapDocument | undefined;
  const isGone = draft !== undefined && stored.error instanceof Problem && stored.error.status === notThere;

  const taken = useCallback(
    (map: MapDocument) => {
      client.setQueryData([base, path], map);
      void client.invalidateQueries({
        predicate: ({ queryKey: [of, asked] }) =>
          of === base && typeof asked === "string" && (asked === "/api/maps" || asked.startsWith(`${path}/`)),
      });
    },
    [base, client, path],
  );

  const write = useCallback(
    async (sent: MapDocument, version: number) => {
      isUnderWay.current = true;
      setSaving(true);
      setProblem(undefined);
      try {
        const answer = (await send(base, "PUT", path, sent, { ifMatch: version })) as MapDocument;
        // What was typed while it was on its way goes on top.
        const typed = newest.current?.map;
        const rest = typed && carried(sent, typed, answer);
        taken(answer);
        setTheirs(undefined);
        hold(rest && changed(answer, rest).length > 0 ? { base: answer, map: rest } : undefined);
      } catch (cause) {
        if (cause instanceof Problem && cause.status === changedMeanwhile)
          setTheirs((cause.body as { readonly stored: MapDocument | null }).stored);
        else setProblem(cause);
      } finally {
        isUnderWay.current = false;
        setSaving(false);
      }
    },
    [base, hold, path, taken],
  );

  const save = useCallback(() => {
    const now = newest.current;
    isWanted.current = isUnderWay.current;
    if (now && !isUnderWay.current) void write(now.map, now.base.version);
  }, [write]);

  // A field that was left while the last save was on its way is saved when that is done.
  useEffect(() => {
    if (!isSaving && isWanted.current && problem === undefined && theirs === undefined) save();
  }, [isSaving, problem, save, theirs]);

  return {
    stored,
    map: draft?.map ?? on,
    draft,
    isSaving,
    problem,
    theirs: theirs === undefined && isGone ? null : theirs,
    change: (field, value) => {
      const before = newest.current ?? (on && { base: on, map: on });
      if (!before) return;
      const map = withValue(before.map, field, value);
      hold(changed(before.base, map).length > 0 ? { base: before.base, map } : undefined);
    },
    save,
    settle: map => {
      const other = theirs;
      if (!other) return;
      hold({ base: other, map });
      if (changed(other, map).length > 0) void write(map, other.version);
      else {
        hold(undefined);
        setTheirs(undefined);
        taken(other);
      }
    },
    discard: () => {
      hold(undefined);
      setProblem(undefined);
      setTheirs(undefined);
      void stored.refetch();
    },
    restore: version => {
      if (!on) return;
      setProblem(undefined);
      setSaving(true);
      send(base, "POST", `${path}/restore?version=${version}`, {}, { ifMatch: on.version })
        .then(
          answer => taken(answer as MapDocument),
          cause => {
            setProblem(cause);
            void stored.refetch();
          },
        )
        .finally(() => setSaving(false));
    },
  };
}
