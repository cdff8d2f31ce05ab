import { to, useAddress } from "../address";
import { type Schemas, useJson } from "../api/queries";
import { formatOf } from "../format";
import { useNames } from "../names";
import { useTexts } from "../texts";
import { type Behind, journeysBehind } from "./behind";
import { filterOf } from "./filter";
import { identifierText } from "./identifier";
import { Link } from "./Link";
import { Answer, Loading } from "./States";

/** Some of the customers behind a figure, with the journey that counts there. */
export function JourneyList({ of }: { readonly of: Behind }) {
  return <Journeys asking={`/api/journeys?${journeysBehind(filterOf(useAddress()), of)}`} />;
}

/** Some customers, each with a journey. */
export function Journeys({ asking }: { readonly asking: string }) {
  const texts = useTexts();
  const journeys = useJson(asking);
  return (
    <section>
      <h3>{texts("drawer.customers")}</h3>
      <Answer of={journeys} loading={<Loading lines={8} />}>
        {data => {
          const found = data as readonly Schemas["PassingJourney"][];
          return (
            <>
              <p className="muted">{found.length === 0 ? texts("drawer.nobody") : texts("drawer.chosen", { count: found.length })}</p>
              <ol className="journeys">
                {found.map(journey => (
                  <Passing key={journey.customer} journey={journey} />
                ))}
              </ol>
            </>
          );
        }}
      </Answer>
    </section>
  );
}

function Passing({ journey }: { readonly journey: Schemas["PassingJourney"] }) {
  const texts = useTexts();
  const names = useNames();
  const address = useAddress();
  const format = formatOf(texts.language);
  return (
    <li>
      <Link to={to(address, ["customers", journey.customer])}>{identifierText(journey.customer, texts)}</Link>
      <ol className="way">
        {journey.stops.map((stop, at) => (
          <li
            key={`${stop.time} ${at}`}
            className={stop.isHere ? "here" : undefined}
            title={`${format.moment(stop.time)} · ${names.channel(stop.channel)}`}
          >
            {names.touchpoint(stop.touchpoint)}
          </li>
        ))}
        {journey.more > 0 && <li>+{journey.more}</li>}
      </ol>
    </li>
  );
}
