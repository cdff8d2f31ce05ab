import { type Schemas, useJson } from "../../../api/queries";
import { useAskAgain } from "../../../api/send";
import { to, useAddress } from "../../../address";
import { formatOf } from "../../../format";
import { Icon } from "../../../parts/Icon";
import { Link } from "../../../parts/Link";
import { useNames } from "../../../names";
import { useTexts } from "../../../texts";

type Latest = Schemas["LatestInteraction"];
type Stats = Schemas["SourceStats"];
const pollEvery = 1_000;

/** Waits for the first thing that the source sends, and says what became of it. */
export function LiveTest({ source }: { readonly source: string }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const names = useNames();
  const address = useAddress();
  const askAgain = useAskAgain();
  const poll = { pollEvery: () => pollEvery };
  const latest = useJson(`/api/sources/latest?source=${encodeURIComponent(source)}`, poll);
  const stats = useJson("/api/capture/stats", poll);
  const arrived = (latest.data ?? []) as readonly Latest[];
  const counted = ((stats.data as { readonly sources: readonly Stats[] } | undefined)?.sources ?? []).find(
    known => known.source === source,
  );
  const dropped = Object.entries(counted?.droppedBy ?? {}).filter(([, count]) => count > 0);
  return (
    <section className="live-test" data-arrived={arrived.length > 0 || undefined} aria-live="polite">
      <h3>{texts(arrived.length > 0 ? "connect.arrived" : "connect.waiting")}</h3>
      {arrived.length === 0 && <p className="muted">{texts("connect.try")}</p>}
      <ul className="latest">
        {arrived.map(one => (
          <li key={one.sequence}>
            <Icon name="check" />
            <strong>{names.touchpoint(one.touchpoint || one.event)}</strong>
            <span className="muted">
              {one.channel && `${names.channel(one.channel)} · `}
              {format.moment(one.at)}
            </span>
          </li>
        ))}
      </ul>
      {counted && (
        <p className="muted">
          {texts("connect.counts", {
            received: format.count(counted.received),
            stored: format.count(counted.stored),
            duplicates: format.count(counted.duplicates),
            dropped: format.count(dropped.reduce((sum, [, count]) => sum + count, 0)),
          })}
        </p>
      )}
      {dropped.length > 0 && (
        <p className="notice">
          {dropped.map(([reason, count]) => `${texts.word("reason", reason) ?? reason}: ${format.count(count)}`).join(" · ")}{" "}
          <Link to={to(address, ["sources", "letters"])} onClick={() => askAgain("/api/capture/dead")}>
            {texts("connect.seeDropped")}
          </Link>
        </p>
      )}
    </section>
  );
}
