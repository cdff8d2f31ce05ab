import { to, useAddress } from "../../address";
import { type Schemas, useJson } from "../../api/queries";
import { formatOf } from "../../format";
import { identifierText } from "../../parts/identifier";
import { Link } from "../../parts/Link";
import { Answer, Loading } from "../../parts/States";
import { useTexts } from "../../texts";
import { Timeline } from "./Timeline";

type Profile = Schemas["ProfileView"];

/** Everything known of one customer: who it is, why that is known, what is permitted, and all contacts. */
export function CustomerView({ identifier }: { readonly identifier: string }) {
  const texts = useTexts();
  const address = useAddress();
  const phases = address.query.get("phases");
  const page = useJson(`/api/profiles/${encodeURIComponent(identifier)}${phases ? `?phases=${encodeURIComponent(phases)}` : ""}`);
  return (
    <>
      <header className="title">
        <p>
          <Link to={to(address, ["customers"])}>{texts("customers.new")}</Link>
        </p>
        <h1 className="identifier">{identifierText(identifier, texts)}</h1>
      </header>
      <Answer of={page} loading={<Loading lines={12} />}>
        {data => {
          const { profile, timeline, consents, segments, account } = data as Schemas["ProfilePage"];
          return (
            <>
              {consents.restricted && <p className="notice">{texts("customers.restricted")}</p>}
              {consents.objectsToMarketing && <p className="notice">{texts("customers.objects")}</p>}
              <div className="customer">
                <Timeline entries={timeline} />
                <div className="known">
                  <Identifiers profile={profile} />
                  <Traits profile={profile} />
                  <Segments segments={segments ?? []} />
                  {account && <People account={account} />}
                  <Consents consents={consents} />
                  <Links profile={profile} />
                </div>
              </div>
            </>
          );
        }}
      </Answer>
    </>
  );
}

function useKind() {
  const texts = useTexts();
  return (kind: string) => texts.word("identifier", kind) ?? kind;
}

function Identifiers({ profile }: { readonly profile: Profile }) {
  const texts = useTexts();
  const address = useAddress();
  const kindOf = useKind();
  return (
    <section>
      <h2>{texts("customers.identifiers")}</h2>
      <dl className="figures">
        {profile.identifiers.map(({ node, kind, value }) => (
          <div key={node}>
            <dt>{kindOf(kind)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {profile.accounts.map(({ account }) => (
          <div key={account.node}>
            <dt>{texts("customers.accounts")}</dt>
            <dd>
              <Link to={to(address, ["customers", `${account.kind}:${account.value}`])}>{account.value}</Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Traits({ profile }: { readonly profile: Profile }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const current = (profile.traits ?? []).filter(trait => trait.isCurrent);
  if (current.length === 0) return null;
  return (
    <section>
      <h2>{texts("customers.traits")}</h2>
      <dl className="figures">
        {current.map(trait => (
          <div key={trait.name} title={texts("customers.traitFrom", { source: trait.source, day: format.day(trait.asOf) })}>
            <dt>{texts.word("trait", trait.name) ?? trait.name}</dt>
            <dd>{trait.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Segments({ segments }: { readonly segments: readonly Schemas["ProfileSegment"][] }) {
  const texts = useTexts();
  if (segments.length === 0) return null;
  return (
    <section>
      <h2>{texts("customers.segments")}</h2>
      <ul className="links">
        {segments.map(segment => (
          <li key={segment.key}>{segment.name[texts.language] || segment.name.de || segment.name.en}</li>
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
  return (
    <section>
      <h2>{texts("customers.people")}</h2>
      <dl className="figures">
        {account.people.map(({ identifier, figures }) => (
          <div key={identifier}>
            <dt>
              <Link to={to(address, ["customers", identifier])}>{identifierText(identifier, texts)}</Link>
            </dt>
            <dd>{texts("customers.personContacts", { count: format.count(figures.contacts) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Consents({ consents }: { readonly consents: Schemas["ConsentView"] }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const said = consents.purposes.filter(purpose => purpose.since != null);
  return (
    <section>
      <h2>{texts("customers.consents")}</h2>
      {said.length === 0 ? (
        <p className="muted">{texts("customers.noConsents")}</p>
      ) : (
        <dl className="figures">
          {said.map(purpose => (
            <div key={purpose.purpose}>
              <dt>{texts.word("purpose", purpose.purpose) ?? purpose.purpose}</dt>
              <dd>
                {texts(purpose.consent === "given" ? "customers.given" : "customers.withdrawn")}{" "}
                {purpose.since && texts("customers.since", { day: format.day(purpose.since) })}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Links({ profile }: { readonly profile: Profile }) {
  const texts = useTexts();
  if (profile.links.length === 0 && profile.refused.length === 0) return null;
  return (
    <section>
      <h2>{texts("customers.links")}</h2>
      <ul className="links">
        {profile.links.map(link => (
          <li key={`${link.a.node} ${link.b.node}`}>
            {link.a.value} = {link.b.value}
            <br />
            <span className="muted">{whyLinked(link)}</span>
          </li>
        ))}
        {profile.refused.map(refusal => (
          <li key={`${refusal.own.node} ${refusal.other.node}`}>
            {refusal.own.value} ≠ {refusal.other.value}
            <br />
            <span className="muted">{texts("customers.refused", { reason: texts.word("refusal", refusal.reason) ?? refusal.reason })}</span>
          </li>
        ))}
      </ul>
    </section>
  );

  function whyLinked(link: Profile["links"][number]): string {
    if (link.decision) return texts("customers.linkDecided", { by: link.decision.by });
    return link.sequence === 0 ? texts("customers.linkMaster") : texts("customers.linkTogether", { sequence: link.sequence ?? "" });
  }
}
