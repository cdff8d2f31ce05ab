import { to, useAddress } from "../../address";
import { type Labelled, type Segment, useJson, useSegments } from "../../api/queries";
import { formatOf } from "../../format";
import { Link } from "../../parts/Link";
import { Answer, Empty } from "../../parts/States";
import { local } from "../../names";
import { useTexts } from "../../texts";

interface Persona {
  readonly key: string;
  readonly name?: Labelled;
  readonly goal?: Labelled;
  readonly characteristics?: readonly Labelled[];
  readonly needs?: readonly Labelled[];
  readonly quotes?: readonly Labelled[];
}

/** Personas and segments, with how many customers they hold now. */
export default function SegmentsRoom() {
  const texts = useTexts();
  const personas = useJson("/api/personas");
  const segments = useSegments();
  return (
    <>
      <header className="title">
        <h1>{texts("room.segments")}</h1>
        <p className="muted">{texts("segments.intro")}</p>
      </header>
      <h2>{texts("segments.personas")}</h2>
      <Answer of={personas}>
        {data => {
          const known = (data as { readonly personas: readonly Persona[] }).personas;
          return known.length === 0 ? (
            <Empty title={texts("segments.noPersonas")}>
              <p>{texts("segments.noPersonasText")}</p>
              <pre>./wegmarke persona suggest</pre>
            </Empty>
          ) : (
            <ul className="personas">
              {known.map(persona => (
                <PersonaCard key={persona.key} persona={persona} />
              ))}
            </ul>
          );
        }}
      </Answer>
      <h2>{texts("segments.segments")}</h2>
      <Answer of={segments}>
        {known =>
          known.length === 0 ? (
            <Empty title={texts("segments.none")}>
              <p>{texts("segments.noneText")}</p>
              <pre>./wegmarke segment set stammkunden.json</pre>
            </Empty>
          ) : (
            <ul className="personas">
              {known.map(segment => (
                <SegmentCard key={segment.key} segment={segment} />
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}

function PersonaCard({ persona }: { readonly persona: Persona }) {
  const texts = useTexts();
  const address = useAddress();
  const say = (text: Labelled) => local(text, texts.language);
  return (
    <li className="persona">
      <h3>{say(persona.name ?? {}) || persona.key}</h3>
      <Size of={`/api/personas/${encodeURIComponent(persona.key)}/count`} />
      {persona.goal && <p>{say(persona.goal)}</p>}
      {persona.characteristics && (
        <ul className="plain">
          {persona.characteristics.map(text => (
            <li key={say(text)}>{say(text)}</li>
          ))}
        </ul>
      )}
      {persona.needs?.[0] && (
        <p>
          <span className="muted">{texts("segments.needs")}:</span> {persona.needs.map(say).join(" · ")}
        </p>
      )}
      {persona.quotes?.[0] && <blockquote>{texts("segments.quote", { words: say(persona.quotes[0]) })}</blockquote>}
      <p>
        <Link to={to(address, ["maps", "linear"], { persona: persona.key })}>{texts("segments.map")}</Link>
      </p>
    </li>
  );
}

function SegmentCard({ segment }: { readonly segment: Segment }) {
  const texts = useTexts();
  const address = useAddress();
  return (
    <li className="persona">
      <h3>{local(segment.name, texts.language) || segment.key}</h3>
      <Size of={`/api/segments/${encodeURIComponent(segment.key)}/count`} />
      {segment.description && <p>{local(segment.description, texts.language)}</p>}
      <p>
        <Link to={to(address, ["maps", "linear"], { segment: segment.key })}>{texts("segments.map")}</Link>
      </p>
    </li>
  );
}

function Size({ of }: { readonly of: string }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const size = useJson(of);
  return (
    <Answer of={size} loading={<span className="skeleton" data-width="1" />}>
      {data => {
        const { customers, share } = data as { readonly customers: number; readonly share: number };
        return (
          <div className="size">
            <p className="muted">{texts("segments.size", { count: format.count(customers), share: format.share(share) })}</p>
            <span className="meter">
              <span style={{ width: `${share * 100}%` }} />
            </span>
          </div>
        );
      }}
    </Answer>
  );
}
