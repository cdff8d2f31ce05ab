import { type Labelled, type Schemas, useJson } from "../../api/queries";
import { formatOf } from "../../format";
import { local, useNames } from "../../names";
import { Answer } from "../../parts/States";
import { useTexts } from "../../texts";
import { CardActions } from "./CardActions";
import type { Persona } from "./persona";
import { Size } from "./Size";

/** A prototypical customer: who, what for, in which words, and by which channels such customers really come. */
export function PersonaCard({ persona }: { readonly persona: Persona }) {
  const texts = useTexts();
  const say = (text: Labelled) => local(text, texts.language);
  const name = say(persona.name ?? {}) || persona.key;
  const path = `/api/personas/${encodeURIComponent(persona.key)}`;
  const isMeasured = persona.segment !== undefined || persona.condition !== undefined;
  return (
    <li className="persona">
      <h3>{name}</h3>
      {isMeasured && <Size of={`${path}/count`} />}
      {persona.goal && <p>{say(persona.goal)}</p>}
      <Lines title={texts("segments.characteristics")} of={persona.characteristics ?? []} />
      <Lines title={texts("segments.needs")} of={persona.needs ?? []} />
      {(persona.quotes ?? []).map(quote => (
        <blockquote key={say(quote)}>{texts("segments.quote", { words: say(quote) })}</blockquote>
      ))}
      <Channels persona={persona} isMeasured={isMeasured} />
      <CardActions kind="persona" name={name} of={persona} />
    </li>
  );
}

function Lines({ title, of }: { readonly title: string; readonly of: readonly Labelled[] }) {
  const texts = useTexts();
  if (of.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul className="plain">
        {of.map(text => (
          <li key={local(text, texts.language)}>{local(text, texts.language)}</li>
        ))}
      </ul>
    </div>
  );
}

const most = 3;

/** What was written down, and what the data say. */
function Channels({ persona, isMeasured }: { readonly persona: Persona; readonly isMeasured: boolean }) {
  const texts = useTexts();
  const names = useNames();
  const used = useJson(`/api/analysis/channels?persona=${encodeURIComponent(persona.key)}`, { enabled: isMeasured });
  const written = persona.channels ?? [];
  return (
    <dl className="figures">
      {written.length > 0 && (
        <div>
          <dt>{texts("segments.channels")}</dt>
          <dd>{written.map(names.channel).join(", ")}</dd>
        </div>
      )}
      {isMeasured && (
        <div>
          <dt>{texts("segments.channelsUsed")}</dt>
          <dd>
            <Answer of={used} loading={<span className="skeleton" data-width="2" />}>
              {data => <Used table={data as Schemas["ChannelTable"]} />}
            </Answer>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Used({ table }: { readonly table: Schemas["ChannelTable"] }) {
  const texts = useTexts();
  const names = useNames();
  const format = formatOf(texts.language);
  if (table.channels.length === 0) return "–";
  return (
    <>
      {table.channels
        .slice(0, most)
        .map(({ channel, customers }) => `${names.channel(channel)} ${format.share(customers / Math.max(1, table.customers))}`)
        .join(", ")}
    </>
  );
}
