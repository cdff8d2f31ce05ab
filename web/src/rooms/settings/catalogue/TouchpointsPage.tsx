import { useState } from "react";
import { to, useAddress } from "../../../address";
import { type Schemas, useCatalogue } from "../../../api/queries";
import { local, useNames } from "../../../names";
import { Link } from "../../../parts/Link";
import { Answer } from "../../../parts/States";
import { useShade } from "../../../theme";
import { useTexts } from "../../../texts";

type Catalogue = Schemas["CatalogueNames"];

/** Channels and touchpoints as the company calls them, and the way to the rules that lead names of sources to them. */
export function TouchpointsPage() {
  const texts = useTexts();
  const address = useAddress();
  const catalogue = useCatalogue();
  return (
    <>
      <p className="muted">{texts("touchpoints.intro")}</p>
      <p>
        <Link to={to(address, ["sources", "quality"])}>{texts("touchpoints.rules")}</Link>
      </p>
      <Answer of={catalogue}>
        {data => (
          <>
            <Channels catalogue={data} />
            <Touchpoints catalogue={data} />
          </>
        )}
      </Answer>
    </>
  );
}

function Channels({ catalogue }: { readonly catalogue: Catalogue }) {
  const texts = useTexts();
  const names = useNames();
  const shade = useShade();
  return (
    <section className="told">
      <h2>{texts("touchpoints.channels", { count: catalogue.channels.length })}</h2>
      <ul className="named">
        {catalogue.channels.map(({ key, isOnline }) => (
          <li key={key}>
            <span className="dot" style={{ background: names.color(key)?.[shade] }} />
            {names.channel(key)} <span className="muted">{texts(isOnline ? "place.online" : "place.offline")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Touchpoints({ catalogue }: { readonly catalogue: Catalogue }) {
  const texts = useTexts();
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLowerCase();
  const shown = catalogue.touchpoints
    .map(({ key, name }) => ({ key, name: local(name as never, texts.language) || key }))
    .filter(({ key, name }) => `${name} ${key}`.toLowerCase().includes(wanted))
    .sort((one, other) => one.name.localeCompare(other.name, texts.language));
  return (
    <section className="told">
      <h2>{texts("touchpoints.touchpoints", { count: catalogue.touchpoints.length })}</h2>
      <label className="field">
        <span>{texts("touchpoints.find")}</span>
        <input type="search" value={typed} onChange={event => setTyped(event.target.value)} />
      </label>
      {shown.length === 0 && <p className="muted">{texts("touchpoints.noneFound")}</p>}
      <ul className="named">
        {shown.map(({ key, name }) => (
          <li key={key}>
            {name} <span className="muted">{key}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
