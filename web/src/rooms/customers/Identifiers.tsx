import { to, useAddress } from "../../address";
import type { Schemas } from "../../api/queries";
import { formatOf } from "../../format";
import { Link } from "../../parts/Link";
import { type Texts, useTexts } from "../../texts";
import type { Entry } from "./Timeline";

type Profile = Schemas["ProfileView"];

interface KnownProps {
  readonly profile: Profile;
  /** Contacts by which it is known. */
  readonly entries: readonly Entry[];
}

const masterData = 0;

/** By what the customer is known, and since when. */
export function Identifiers({ profile, entries }: KnownProps) {
  const texts = useTexts();
  const address = useAddress();
  const came = useContact(entries);
  return (
    <section>
      <h2>{texts("customers.identifiers")}</h2>
      <dl className="figures">
        {profile.identifiers.map(({ node, kind, value, sequence }) => (
          <div key={node}>
            <dt>{texts.word("identifier", kind) ?? kind}</dt>
            <dd>
              <span>{value}</span>
              <span className="from">{sequence === masterData ? texts("customers.fromMaster") : came(sequence)}</span>
            </dd>
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

/** Why identifiers are one customer, and which ones are none although something said so. */
export function Links({ profile, entries }: KnownProps) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const came = useContact(entries);
  if (profile.links.length === 0 && profile.refused.length === 0) return null;
  return (
    <section>
      <h2>{texts("customers.links")}</h2>
      <ul className="links">
        {profile.links.map(link => (
          <li key={`${link.a.node} ${link.b.node}`}>
            {link.a.value} = {link.b.value}
            <br />
            <span className="muted">{why(link)}</span>
          </li>
        ))}
        {profile.refused.map(refusal => (
          <li key={`${refusal.own.node} ${refusal.other.node}`}>
            {refusal.own.value} ≠ {refusal.other.value}
            <br />
            <span className="muted">{texts("customers.refused", { reason: reasonOf(refusal, texts) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );

  function why({ decision, sequence }: Profile["links"][number]): string {
    if (decision)
      return [texts("customers.linkDecided", { by: decision.by }), format.day(decision.at), decision.reason].filter(Boolean).join(" · ");
    if (sequence === masterData || sequence === null) return texts("customers.linkMaster");
    const contact = came(sequence);
    return contact ? texts("customers.linkContact", { contact }) : texts("customers.linkTogether", { sequence });
  }
}

const reasonOf = ({ reason }: Profile["refused"][number], texts: Texts) => texts.word("refusal", `${reason}`) ?? `${reason}`;

/** A contact by its number, as day and source; nothing when it is not among those shown. */
function useContact(entries: readonly Entry[]): (sequence: number) => string | undefined {
  const texts = useTexts();
  const format = formatOf(texts.language);
  return sequence => {
    const entry = entries.find(one => one.sequence === sequence);
    return entry && `${entry.source} · ${format.day(entry.time)}`;
  };
}
