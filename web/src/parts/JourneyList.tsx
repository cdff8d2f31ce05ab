import { to, useAddress } from "../address";
import { type Schemas, useJson } from "../api/queries";
import { formatOf } from "../format";
import { useNames } from "../names";
import { useTexts } from "../texts";
import { filterOf } from "./filter";
import { identifierText } from "./identifier";
import { Link } from "./Link";
import { Answer, Loading } from "./States";

interface JourneyListProps {
  readonly of: { readonly phase?: string; readonly where?: readonly string[]; readonly persona?: string };
}

/** Some of the customers behind a figure, with the journey that counts there. */
export function JourneyList({ of }: JourneyListProps) {
  const texts = useTexts();
  const query = narrowed(filterOf(useAddress()), of);
  const journeys = useJson(`/api/journeys?${query}`);
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

/** The filter and the figure's own conditions. Of a dimension that both speak of, the figure's say more. */
function narrowed(filter: URLSearchParams, of: JourneyListProps["of"]): URLSearchParams {
  const own = of.where ?? [];
  const dimensions = own.map(condition => condition.slice(0, condition.indexOf("=") + 1));
  const query = new URLSearchParams(
    [...filter].filter(([name, value]) => name !== "where" || !dimensions.some(dimension => value.startsWith(dimension))),
  );
  if (of.phase) query.set("phase", of.phase);
  if (of.persona) query.set("persona", of.persona);
  own.forEach(condition => query.append("where", condition));
  return query;
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
