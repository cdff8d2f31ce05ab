import { to, useAddress } from "../../address";
import { type Schemas, useJson } from "../../api/queries";
import { identifierText } from "../../parts/identifier";
import { Link } from "../../parts/Link";
import { NoData } from "../../parts/NoData";
import { Answer } from "../../parts/States";
import { useTexts } from "../../texts";
import { CustomerView } from "./CustomerView";
import { recentOf } from "./recent";
import { Search } from "./Search";

/** One customer by any identifier, or the way to one. */
export default function CustomersRoom() {
  const identifier = useAddress().path[1];
  return identifier ? <CustomerView key={identifier} identifier={identifier} /> : <Lookup />;
}

const shown = 8;

function Lookup() {
  const texts = useTexts();
  const { base } = useAddress();
  const some = useJson(`/api/journeys?top=${shown}`);
  const recent = recentOf(base);
  return (
    <>
      <header className="title">
        <h1>{texts("room.customers")}</h1>
        <p className="muted">{texts("customers.intro")}</p>
      </header>
      <Search />
      {recent.length > 0 && <Some title={texts("customers.recent")} customers={recent} />}
      <Answer of={some} none={<NoData />}>
        {data => (
          <Some
            title={texts("customers.examples")}
            customers={(data as readonly Schemas["PassingJourney"][]).map(({ customer }) => customer)}
          />
        )}
      </Answer>
    </>
  );
}

function Some({ title, customers }: { readonly title: string; readonly customers: readonly string[] }) {
  const texts = useTexts();
  const address = useAddress();
  return (
    <section>
      <p className="muted">{title}</p>
      <ul className="examples">
        {customers.map(customer => (
          <li key={customer}>
            <Link to={to(address, ["customers", customer])}>{identifierText(customer, texts)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
