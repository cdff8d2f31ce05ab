import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useAddress } from "../address";
import { answer, clientOf, fetchJson, fetchText, Problem } from "./client";
import { followWhileSeen, oneAtATime } from "./following";
import type { components } from "./schema";

export type Schemas = components["schemas"];

/** How long an answer is shown before it is asked for again: until the log has grown, which the tenant's stream of events tells. */
const untilTheLogGrows = Number.POSITIVE_INFINITY;

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
  /** Somebody is working with it: what comes in does not ask it anew. */
  readonly isStill?: boolean;
  /** After how many milliseconds it is asked again, by what it last said; false = when the log has grown. */
  readonly pollEvery?: (data: unknown) => number | false;
}

/** An address of the tenant's interface, as JSON. The last answer stays until the next one is there, so that nothing jumps. */
export function useJson(path: string, { enabled = true, isStill = false, pollEvery }: Asked = {}) {
  const { base } = useAddress();
  return useQuery({
    queryKey: [base, path],
    queryFn: ({ signal }) => fetchJson(base + path, signal),
    enabled,
    ...(isStill && { meta: stays }),
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

/** Of an answer that stays as it was asked for, whatever comes in: it costs much, or somebody is working with it. */
export const stays = { isStill: true } as const;

/** Asks everything that is shown again as soon as something happened: to the customer who is open, else to the tenant. */
export function useFollowTheLog(): void {
  const { base, path } = useAddress();
  const client = useQueryClient();
  const customer = path[0] === "customers" ? path[1] : undefined;
  useEffect(
    () =>
      followWhileSeen({
        streams: [...(customer ? [`${base}/api/profiles/${encodeURIComponent(customer)}/events`] : []), `${base}/api/events`],
        ask: async () => JSON.stringify(((await fetchJson(`${base}/health`)) as { readonly lastSequence: number }).lastSequence),
        onChange: oneAtATime(() => client.invalidateQueries({ predicate: ({ meta }) => meta?.["isStill"] !== true })),
      }),
    [base, client, customer],
  );
}
