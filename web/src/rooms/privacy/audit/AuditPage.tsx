import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { go, useAddress, withQuery } from "../../../address";
import { fetchJson } from "../../../api/client";
import type { Schemas } from "../../../api/queries";
import { Empty, Failed, Loading } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { AuditTable } from "./AuditTable";

type Page = Schemas["AuditPage"];

const acts = [
  ...["profile", "access", "erase", "object", "withdraw", "restrict", "lift", "consent", "revoke", "consents"],
  ...["profileLink", "profileUnlink", "profileUndo", "export", "set", "remove", "settings", "retain", "retained"],
  ...["key", "keyRevoked", "user", "role", "lock", "unlock", "link", "secondFactor", "done", "repeated", "cut"],
];

/** Who did what to whose data or to which setting, newest first. */
export function AuditPage() {
  const texts = useTexts();
  const address = useAddress();
  const act = address.query.get("act") ?? "";
  // Whose it is stands in no address of the app.
  const [identifier, setIdentifier] = useState("");
  const log = useAuditLog(act, identifier);
  return (
    <>
      <p className="muted">{texts("audit.intro")}</p>
      <div className="fields">
        <label>
          <span>{texts("audit.act")}</span>
          <select value={act} onChange={event => go(withQuery(address, { act: event.target.value }))}>
            <option value="">{texts("audit.all")}</option>
            {acts.map(one => (
              <option key={one} value={one}>
                {texts.word("act", one)}
              </option>
            ))}
          </select>
        </label>
        <PersonField onPerson={setIdentifier} />
      </div>
      <Entries of={log} />
    </>
  );
}

function Entries({ of: log }: { readonly of: ReturnType<typeof useAuditLog> }) {
  const texts = useTexts();
  if (log.isError) return <Failed problem={log.error} onRetry={() => void log.refetch()} />;
  if (!log.data) return <Loading lines={10} />;
  const entries = log.data.pages.flatMap(page => page.entries);
  return entries.length === 0 ? (
    <Empty title={texts("audit.none")}>
      <p>{texts("audit.noneText")}</p>
    </Empty>
  ) : (
    <>
      <AuditTable entries={entries} />
      {log.hasNextPage && (
        <p className="actions">
          <button type="button" disabled={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {texts("audit.earlier")}
          </button>
        </p>
      )}
    </>
  );
}

function useAuditLog(act: string, identifier: string) {
  const { base } = useAddress();
  const asked = new URLSearchParams({ ...(act && { act }), ...(identifier && { identifier }) });
  return useInfiniteQuery({
    queryKey: [base, `/api/privacy/audit?${asked.toString()}`],
    queryFn: async ({ pageParam, signal }) => {
      const query = new URLSearchParams(asked);
      if (pageParam !== null) query.set("before", `${pageParam}`);
      return (await fetchJson(`${base}/api/privacy/audit?${query.toString()}`, signal)) as Page;
    },
    initialPageParam: null as number | null,
    getNextPageParam: page => page.next,
    retry: false,
  });
}

function PersonField({ onPerson }: { readonly onPerson: (identifier: string) => void }) {
  const texts = useTexts();
  const [typed, setTyped] = useState("");
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onPerson(typed.trim());
  };
  return (
    <form className="fields" onSubmit={ask}>
      <label>
        <span>{texts("audit.person")}</span>
        <input type="search" value={typed} autoComplete="off" spellCheck={false} onChange={event => setTyped(event.target.value)} />
      </label>
      <button>{texts("audit.find")}</button>
    </form>
  );
}
