import { useEffect, useState } from "react";
import { to, useAddress } from "../../address";
import { type Schemas, useJson } from "../../api/queries";
import { formatOf } from "../../format";
import { identifierText } from "../../parts/identifier";
import { Link } from "../../parts/Link";
import { Answer, Loading } from "../../parts/States";
import { useTexts } from "../../texts";
import { ActDrawer } from "./acts/ActDrawer";
import { Acts } from "./acts/Acts";
import { type Act } from "./acts/acts";
import { Erased } from "./acts/Erased";
import { Consents } from "./Consents";
import { Identifiers, Links } from "./Identifiers";
import { forgotten, looked } from "./recent";
import { type Entry, Timeline } from "./Timeline";
import { Traits } from "./Traits";

type Page = Schemas["ProfilePage"];

/** Everything known of one customer: who it is, why that is known, what is permitted, and all contacts. */
export function CustomerView({ identifier }: { readonly identifier: string }) {
  const texts = useTexts();
  const address = useAddress();
  const phases = address.query.get("phases");
  const page = useJson(`/api/profiles/${encodeURIComponent(identifier)}${phases ? `?phases=${encodeURIComponent(phases)}` : ""}`);
  const [erased, setErased] = useState<Schemas["ErasureAnswer"]>();
  useEffect(() => {
    if (page.isSuccess) looked(address.base, identifier);
  }, [address.base, identifier, page.isSuccess]);
  if (erased) return <Gone erased={erased} />;
  return (
    <>
      <header className="title">
        <p>
          <Link to={to(address, ["customers"])}>{texts("customers.new")}</Link>
        </p>
        <h1 className="identifier">{identifierText(identifier, texts)}</h1>
        <p className="name">{page.isSuccess && nameOf(page.data as Page)}</p>
      </header>
      <Answer of={page} loading={<Loading lines={12} />}>
        {data => (
          <Whole
            identifier={identifier}
            page={data as Page}
            onErased={what => {
              forgotten(address.base);
              setErased(what);
            }}
          />
        )}
      </Answer>
    </>
  );
}

/** Nothing of whom was erased stays on the page, the identifier neither. */
function Gone({ erased }: { readonly erased: Schemas["ErasureAnswer"] }) {
  const texts = useTexts();
  const address = useAddress();
  return (
    <>
      <header className="title">
        <p>
          <Link to={to(address, ["customers"])}>{texts("customers.new")}</Link>
        </p>
        <h1>{texts("erase.gone")}</h1>
      </header>
      <Erased erased={erased} />
    </>
  );
}

interface WholeProps {
  readonly identifier: string;
  readonly page: Page;
  readonly onErased: (erased: Schemas["ErasureAnswer"]) => void;
}

function Whole({ identifier, page, onErased }: WholeProps) {
  const texts = useTexts();
  const [act, setAct] = useState<Act>();
  const { profile, consents, segments, account } = page;
  const entries = entriesOf(page);
  return (
    <>
      {consents.restricted && <p className="notice">{texts("customers.restricted")}</p>}
      {consents.objectsToMarketing && <p className="notice">{texts("customers.objects")}</p>}
      <div className="stage">
        <div className="customer answer">
          <Timeline entries={entries} />
          <div className="known">
            <Acts consents={consents} open={act} onAct={setAct} />
            <Identifiers profile={profile} entries={entries} />
            <Traits profile={profile} />
            {account && <People account={account} />}
            <Segments segments={segments ?? []} />
            <Consents consents={consents} />
            <Links profile={profile} entries={entries} />
          </div>
        </div>
        {act && <ActDrawer key={act} act={act} identifier={identifier} page={page} onErased={onErased} onClose={() => setAct(undefined)} />}
      </div>
    </>
  );
}

/** Of an account those of all its people. */
function entriesOf({ timeline, account }: Page): readonly Entry[] {
  return account
    ? account.timeline.map(({ person, contact }) => ({ ...contact, person }))
    : timeline.map(contact => ({ ...contact, person: null }));
}

/** What sources say last of the name. */
function nameOf({ profile }: Page): string {
  const said = (name: string) => profile.traits?.find(trait => trait.isCurrent && trait.name === name)?.value;
  return said("name") ?? ([said("first_name"), said("last_name")].filter(Boolean).join(" ") || said("company") || "");
}

function Segments({ segments }: { readonly segments: readonly Schemas["ProfileSegment"][] }) {
  const texts = useTexts();
  const address = useAddress();
  if (segments.length === 0) return null;
  return (
    <section>
      <h2>{texts("customers.segments")}</h2>
      <ul className="links">
        {segments.map(segment => (
          <li key={segment.key}>
            <Link to={to(address, ["maps", "linear"], { segment: segment.key })}>
              {segment.name[texts.language] || segment.name.de || segment.name.en || segment.key}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who acts for the account, the latest first. */
function People({ account }: { readonly account: Schemas["AccountView"] }) {
  const texts = useTexts();
  const address = useAddress();
  const format = formatOf(texts.language);
  if (account.people.length === 0) return null;
  const contacts = ({ contacts, lastContact }: Schemas["CustomerFigures"]) =>
    lastContact
      ? texts("customers.contactsLast", { count: format.count(contacts), day: format.day(lastContact) })
      : texts("customers.noContact");
  return (
    <section>
      <h2>{texts("customers.people")}</h2>
      <ul className="links">
        {account.people.map(({ identifier, figures }) => (
          <li key={identifier}>
            <Link to={to(address, ["customers", identifier])}>{identifierText(identifier, texts)}</Link>
            <br />
            <span className="muted">{contacts(figures)}</span>
          </li>
        ))}
      </ul>
      <p className="muted total">
        {texts("customers.peopleTotal", { people: format.count(account.people.length), contacts: contacts(account.total) })}
      </p>
    </section>
  );
}
