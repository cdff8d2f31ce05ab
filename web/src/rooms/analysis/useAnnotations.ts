import type { UseQueryResult } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useAddress } from "../../address";
import { useJson } from "../../api/queries";
import { send, useAskAgain } from "../../api/send";
import { type Annotation, notesOf } from "./marks";
import type { AnswerTable } from "./tables";

const all = "/api/annotations";
const pathOf = (key: string) => `${all}/${encodeURIComponent(key)}`;
const bodyOf = ({ day, until, text }: Annotation) => ({ day, until, text });

export const useAnnotations = () => useJson(all) as UseQueryResult<readonly Annotation[]>;

/** What is noted at the rows of a table over time. */
export function useNotes(table: AnswerTable | undefined): ReadonlyMap<string, string> {
  const known = useAnnotations().data;
  return useMemo(() => {
    const buckets = table?.columns.includes("bucket") ? [...new Set(table.rows.map(row => String(row["bucket"])))] : [];
    return notesOf(known ?? [], buckets);
  }, [known, table]);
}

/** Stores and removes annotations in the version that is seen here; whatever came of it, they are asked for anew. */
export function useChangeAnnotation() {
  const { base } = useAddress();
  const askAgain = useAskAgain();
  const [problem, setProblem] = useState<unknown>();
  const change = async (work: () => Promise<unknown>): Promise<boolean> => {
    setProblem(undefined);
    try {
      await work();
      return true;
    } catch (cause) {
      setProblem(cause);
      return false;
    } finally {
      askAgain(all);
    }
  };
  const store = (one: Annotation) =>
    change(() => send(base, "PUT", pathOf(one.key), bodyOf(one), one.version > 0 ? { ifMatch: one.version } : {}));
  const remove = (one: Annotation) => change(() => send(base, "DELETE", pathOf(one.key), undefined, { ifMatch: one.version }));
  return { store, remove, problem };
}
