import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useAddress } from "../address";
import { answer, clientOf, fetchJson, fetchText, Problem } from "./client";
import type { components } from "./schema";

export type Schemas = components["schemas"];

/** How long an answer is shown before it is asked for again: until the log has grown, which is noticed by its last sequence. */
const untilTheLogGrows = Number.POSITIVE_INFINITY;
const followEvery = 2_000;

/** What the server says stands; where nothing came back, the line broke and is tried again. */
const unlessTold = (failures: number, cause: Error) => !(cause instanceof Problem) && failures < 3;

export function useTenants() {
  const { base } = useAddress();
  return useQuery({
    queryKey: [base, "tenants"],
    queryFn: ({ signal }) => answer(clientOf(base).GET("/api/tenants", { signal })),
    staleTime: untilTheLogGrows,
  });
}

export function useCatalogue() {
  const { base } = useAddress();
  return useQuery({
    queryKey: [base, "catalogue"],
    queryFn: ({ signal }) => answer(clientOf(base).GET("/api/catalogue", { signal })),
    staleTime: untilTheLogGrows,
  });
}

export function useDimensions() {
  const { base } = useAddress();
  return useQuery({
    queryKey: [base, "dimensions"],
    queryFn: ({ signal }) => answer(clientOf(base).GET("/api/dimensions", { signal })),
    staleTime: untilTheLogGrows,
    retry: unlessTold,
  });
}

export interface Labelled {
  readonly de?: string;
  readonly en?: string;
}

export interface Segment {
  readonly key: string;
  readonly name?: Labelled | string;
  readonly description?: Labelled | string;
}

export function useSegments() {
  const { base } = useAddress();
  return useQuery({
    queryKey: [base, "segments"],
    queryFn: async ({ signal }) =>
      ((await fetchJson(`${base}/api/segments`, signal)) as { readonly segments: readonly Segment[] }).segments,
    staleTime: untilTheLogGrows,
  });
}

interface Asked {
  readonly enabled?: boolean;
  /** After how many milliseconds it is asked again, by what it last said; false = when the log has grown. */
  readonly pollEvery?: (data: unknown) => number | false;
}

/** An address of the tenant's interface, as JSON. The last answer stays until the next one is there, so that nothing jumps. */
export function useJson(path: string, { enabled = true, pollEvery }: Asked = {}) {
  const { base } = useAddress();
  return useQuery({
    queryKey: [base, path],
    queryFn: ({ signal }) => fetchJson(base + path, signal),
    enabled,
    retry: unlessTold,
    staleTime: untilTheLogGrows,
    placeholderData: keepPreviousData,
    refetchInterval: query => pollEvery?.(query.state.data) ?? false,
  });
}

/** A picture that the server draws. */
export function useDrawing(path: string) {
  const { base } = useAddress();
  return useQuery({
    queryKey: [base, path, "drawing"],
    queryFn: ({ signal }) => fetchText(base + path, signal),
    retry: unlessTold,
    staleTime: untilTheLogGrows,
    placeholderData: keepPreviousData,
  });
}

/** Asks everything that is shown again as soon as something new is in the log. */
export function useFollowTheLog(): void {
  const { base } = useAddress();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: [base, "health"],
    queryFn: ({ signal }) => fetchJson(`${base}/health`, signal) as Promise<{ readonly lastSequence: number }>,
    refetchInterval: followEvery,
    retry: false,
  });
  const seen = useRef<{ readonly base: string; readonly sequence: number }>(undefined);
  useEffect(() => {
    if (!data) return;
    const before = seen.current;
    seen.current = { base, sequence: data.lastSequence };
    if (before?.base === base && before.sequence !== data.lastSequence)
      void client.invalidateQueries({ predicate: query => query.queryKey[1] !== "health" });
  }, [base, client, data]);
}
