import { useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useAddress } from "../../../address";
import { useJson } from "../../../api/queries";
import { send } from "../../../api/send";
import type { Dashboard } from "./boards";

const all = "/api/dashboards";
const pathOf = (key: string) => `${all}/${encodeURIComponent(key)}`;
const bodyOf = ({ name, tiles }: Dashboard) => ({ name, tiles });

export const useDashboards = () => useJson(all) as UseQueryResult<readonly Dashboard[]>;

/** Stores and removes dashboards in the version that is seen here. Changes are seen at once and sent one after the other; when the server
 * refuses one, what it has is shown again. */
export function useChangeDashboard() {
  const { base } = useAddress();
  const client = useQueryClient();
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const versions = useRef(new Map<string, number>());
  const [problem, setProblem] = useState<unknown>();

  const seen = (key: string, change: (known: Dashboard | undefined) => Dashboard | undefined) =>
    client.setQueryData<readonly Dashboard[]>([base, all], (known = []) => {
      const now = change(known.find(one => one.key === key));
      const others = known.filter(one => one.key !== key);
      return now ? [...others, now].sort((a, b) => a.name.localeCompare(b.name)) : others;
    });

  const inLine = (work: () => Promise<unknown>): Promise<boolean> => {
    setProblem(undefined);
    const done = line.current.then(async () => {
      try {
        await client.cancelQueries({ queryKey: [base, all] });
        await work();
        return true;
      } catch (cause) {
        versions.current.clear();
        setProblem(cause);
        await client.invalidateQueries({ queryKey: [base, all] });
        return false;
      }
    });
    line.current = done;
    return done;
  };

  const store = (board: Dashboard): Promise<boolean> => {
    seen(board.key, () => board);
    return inLine(async () => {
      const version = versions.current.get(board.key) ?? board.version;
      const stored = (await send(base, "PUT", pathOf(board.key), bodyOf(board), version > 0 ? { ifMatch: version } : {})) as Dashboard;
      versions.current.set(board.key, stored.version);
      // Somebody may have changed more of it here meanwhile.
      seen(board.key, known => ({ ...(known ?? stored), version: stored.version }));
    });
  };

  const remove = (board: Dashboard): Promise<boolean> =>
    inLine(async () => {
      await send(base, "DELETE", pathOf(board.key), undefined, { ifMatch: versions.current.get(board.key) ?? board.version });
      versions.current.delete(board.key);
      seen(board.key, () => undefined);
    });

  return { store, remove, problem };
}
