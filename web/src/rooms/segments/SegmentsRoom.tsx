import { to, useAddress } from "../../address";
import { useJson, useSegments } from "../../api/queries";
import { useMay } from "../../api/send";
import { local } from "../../names";
import { Icon } from "../../parts/Icon";
import { Link } from "../../parts/Link";
import { Answer, Empty } from "../../parts/States";
import { Undo } from "../../parts/undo";
import { useTexts } from "../../texts";
import { PersonaCard } from "./PersonaCard";
import { PersonaPage } from "./PersonaPage";
import type { Persona } from "./persona";
import { type Definition, SegmentPage } from "./SegmentBuilder";
import { SegmentCard } from "./SegmentCard";
import { Suggestions } from "./Suggestions";
import { take } from "./taken";

/** Personas and segments, or one of them in its form. */
export default function SegmentsRoom() {
  const { path } = useAddress();
  const [, page, key] = path;
  // Who may not write has nothing to do in a form, whatever address was sent to them.
  if (useMay("write") === false) return <Overview />;
  if (page === "edit" || page === "new") return <SegmentPage key={key} segment={page === "edit" ? key : undefined} />;
  if (page === "persona" || page === "new-persona") return <PersonaPage key={key} persona={page === "persona" ? key : undefined} />;
  return <Overview />;
}

function Overview() {
  const texts = useTexts();
  const address = useAddress();
  const mayWrite = useMay("write");
  const mayAsk = useMay("ask");
  const personas = useJson("/api/personas");
  const segments = useSegments();
  const nameOf = (key: string) => local(segments.data?.find(one => one.key === key)?.name, texts.language) || key;
  return (
    <>
      <header className="title">
        <h1>{texts("room.segments")}</h1>
        <p className="muted">{texts("segments.intro")}</p>
      </header>
      <Undo base={address.base} />
      <header className="head">
        <h2>{texts("segments.personas")}</h2>
        {mayWrite && (
          <Link className="button" to={to(address, ["segments", "new-persona"])} onClick={() => take({})}>
            <Icon name="plus" />
            {texts("builder.newPersona")}
          </Link>
        )}
      </header>
      <Answer of={personas}>
        {data => {
          const known = (data as { readonly personas: readonly Persona[] }).personas;
          return known.length === 0 ? (
            <Empty title={texts("segments.noPersonas")}>
              <p>{texts("segments.noPersonasText")}</p>
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
      {mayWrite && mayAsk && <Suggestions />}
      <header className="head">
        <h2>{texts("segments.segments")}</h2>
        {mayWrite && (
          <Link className="button" to={to(address, ["segments", "new"])}>
            <Icon name="plus" />
            {texts("builder.new")}
          </Link>
        )}
      </header>
      <Answer of={segments}>
        {known =>
          known.length === 0 ? (
            <Empty title={texts("segments.none")}>
              <p>{texts("segments.noneText")}</p>
            </Empty>
          ) : (
            <ul className="personas">
              {known.map(segment => (
                <SegmentCard key={segment.key} segment={segment as Definition} nameOf={nameOf} />
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}
