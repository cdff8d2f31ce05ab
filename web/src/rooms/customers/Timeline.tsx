import { useState } from "react";
import type { Schemas } from "../../api/queries";
import { formatOf } from "../../format";
import { useNames } from "../../names";
import { useShade } from "../../theme";
import { useTexts } from "../../texts";

type Entry = Schemas["TimelineEntry"];

const atOnce = 100;

/** All contacts, the latest first: online ones left of the line, offline ones right of it, so that switches are seen. */
export function Timeline({ entries }: { readonly entries: readonly Entry[] }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const [isWhole, setWhole] = useState(false);
  const online = entries.filter(entry => entry.isOnline).length;
  const latestFirst = [...entries].reverse();
  const shown = isWhole ? latestFirst : latestFirst.slice(0, atOnce);
  return (
    <section className="timeline">
      <h2>{texts("customers.timeline")}</h2>
      <p className="muted">
        {texts("customers.timelineOf", {
          count: format.count(entries.length),
          online: format.count(online),
          offline: format.count(entries.length - online),
        })}
      </p>
      <div className="places" aria-hidden="true">
        <span>{texts("place.online")}</span>
        <span>{texts("place.offline")}</span>
      </div>
      <ol>
        {shown.map(entry => (
          <Contact key={entry.sequence} entry={entry} />
        ))}
      </ol>
      {shown.length < entries.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {texts("customers.earlier", { count: format.count(entries.length - shown.length) })}
        </button>
      )}
    </section>
  );
}

function Contact({ entry }: { readonly entry: Entry }) {
  const texts = useTexts();
  const names = useNames();
  const shade = useShade();
  const format = formatOf(texts.language);
  const place = entry.isOnline ? "online" : "offline";
  const color = names.color(entry.channel)?.[shade];
  const fields = Object.entries(entry.fields);
  return (
    <li className="contact" data-place={place}>
      <div className="what">
        <p className="moment">
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
