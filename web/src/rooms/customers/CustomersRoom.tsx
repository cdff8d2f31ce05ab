import { type FormEvent, useRef } from "react";
import { go, to, useAddress } from "../../address";
import { type Schemas, useJson } from "../../api/queries";
import { identifierText } from "../../parts/identifier";
import { Icon } from "../../parts/Icon";
import { Link } from "../../parts/Link";
import { Answer } from "../../parts/States";
import { useTexts } from "../../texts";
import { CustomerView } from "./CustomerView";

/** One customer by any identifier, or the way to one. */
export default function CustomersRoom() {
  const identifier = useAddress().path[1];
  return identifier ? <CustomerView key={identifier} identifier={identifier} /> : <Lookup />;
}

const shown = 8;

function Lookup() {
  const texts = useTexts();
  const address = useAddress();
  const some = useJson(`/api/journeys?top=${shown}`);
  return (
    <>
      <header className="title">
        <h1>{texts("room.customers")}</h1>
        <p className="muted">{texts("customers.intro")}</p>
      </header>
      <Search />
      <Answer of={some}>
        {data => (
          <section>
            <p className="muted">{texts("customers.examples")}</p>
            <ul className="examples">
              {(data as readonly Schemas["PassingJourney"][]).map(({ customer }) => (
                <li key={customer}>
                  <Link to={to(address, ["customers", customer])}>{identifierText(customer, texts)}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Answer>
    </>
  );
}

export function Search() {
  const texts = useTexts();
  const address = useAddress();
  const field = useRef<HTMLInputElement>(null);
  const search = (event: FormEvent) => {
    event.preventDefault();
    const identifier = field.current?.value.trim();
    if (identifier) go(to(address, ["customers", identifier]));
  };
  return (
    <form role="search" className="search" onSubmit={search}>
      <input
        ref={field}
        type="search"
        autoFocus
        aria-label={texts("customers.identifier")}
        placeholder={texts("customers.identifier")}
        autoComplete="off"
        spellCheck={false}
      />
      <button className="primary">
        <Icon name="search" />
        {texts("customers.search")}
      </button>
    </form>
  );
}
