import { useState } from "react";
import { to, useAddress } from "../../address";
import type { Schemas } from "../../api/queries";
import { formatOf } from "../../format";
import { useNames } from "../../names";
import { identifierText } from "../../parts/identifier";
import { Link } from "../../parts/Link";
import { useShade } from "../../theme";
import { useTexts } from "../../texts";

/** A contact; of an account with who had it. */
export type Entry = Schemas["TimelineEntry"] & { readonly person: string | null };

const atOnce = 100;
const places = ["all", "online", "offline"] as const;
type Place = (typeof places)[number];

/** All contacts, the latest first: online ones left of the line, offline ones right of it, so that switches are seen. */
export function Timeline({ entries }: { readonly entries: readonly Entry[] }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const [pages, setPages] = useState(1);
  const [place, setPlace] = useState<Place>("all");
  // What comes in while somebody looks is marked.
  const [known] = useState(() => Math.max(0, ...entries.map(entry => entry.sequence)));
  const online = entries.filter(entry => entry.isOnline).length;
  const latestFirst = entries.filter(entry => place === "all" || entry.isOnline === (place === "online")).reverse();
  const shown = latestFirst.slice(0, pages * atOnce);
  const left = latestFirst.length - shown.length;
  return (
    <section className="timeline">
      <h2>{texts("customers.timeline")}</h2>
      <p className="muted" aria-live="polite">
        {texts("customers.timelineOf", {
          count: format.count(entries.length),
          online: format.count(online),
          offline: format.count(entries.length - online),
        })}
      </p>
      {online > 0 && online < entries.length && <Places place={place} onChange={setPlace} />}
      <div className="places" aria-hidden="true">
        <span>{texts("place.online")}</span>
        <span>{texts("place.offline")}</span>
      </div>
      <ol>
        {shown.map(entry => (
          <Contact key={entry.sequence} entry={entry} isFresh={entry.sequence > known} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" onClick={() => setPages(pages + 1)}>
          {texts("customers.earlier", { next: format.count(Math.min(left, atOnce)), count: format.count(left) })}
        </button>
      )}
    </section>
  );
}

function Places({ place, onChange }: { readonly place: Place; readonly onChange: (place: Place) => void }) {
  const texts = useTexts();
  return (
    <div className="choice" role="group" aria-label={texts("customers.places")}>
      {places.map(one => (
        <button key={one} type="button" aria-pressed={one === place} onClick={() => onChange(one)}>
          {texts(`place.${one}`)}
        </button>
      ))}
    </div>
  );
}

function Contact({ entry, isFresh }: { readonly entry: Entry; readonly isFresh: boolean }) {
  const texts = useTexts();
  const names = useNames();
  const shade = useShade();
  const format = formatOf(texts.language);
  const address = useAddress();
  const place = entry.isOnline ? "online" : "offline";
  const color = names.color(entry.channel)?.[shade];
  const fields = Object.entries(entry.fields);
  return (
    <li className="contact" data-place={place} data-fresh={isFresh || undefined}>
      <div className="what">
        <p className="moment">
          {isFresh && <strong>{texts("customers.fresh")} · </strong>}
          <time dateTime={entry.time}>{format.moment(entry.time)}</time>
        </p>
        <p>
          <strong>{names.touchpoint(entry.touchpoint)}</strong>
          {entry.value !== null && <span className="value"> {format.money(entry.value, entry.currency)}</span>}
        </p>
        <p className="muted">
          <span className="dot" style={color ? { background: color } : undefined} />
          {names.channel(entry.channel)} <span className="unseen">({texts(`place.${place}`)})</span>
          {entry.phase && ` · ${names.phase(entry.phase)}`}
          {entry.lines > 1 && ` · ${texts("customers.lines", { count: entry.lines })}`}
        </p>
        {entry.person && (
          <p>
            <Link to={to(address, ["customers", entry.person])}>{identifierText(entry.person, texts)}</Link>
          </p>
        )}
        {entry.startsJourney && <p className="begins">{texts(entry.isService ? "customers.serviceStarts" : "customers.journeyStarts")}</p>}
        {fields.length > 0 && (
          <details>
            <summary>{texts("customers.details", { source: entry.source })}</summary>
            <dl className="fields-said">
              {fields.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </div>
    </li>
  );
}
