import type { Schemas } from "../../api/queries";
import { formatOf } from "../../format";
import { useTexts } from "../../texts";

/** What the customer permits, and every record of it. */
export function Consents({ consents }: { readonly consents: Schemas["ConsentView"] }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const said = consents.purposes.filter(purpose => purpose.since != null);
  const purposeText = (purpose: string) => texts.word("purpose", purpose) ?? purpose;
  return (
    <section>
      <h2>{texts("customers.consents")}</h2>
      {said.length === 0 ? (
        <p className="muted">{texts("customers.noConsents")}</p>
      ) : (
        <dl className="figures">
          {said.map(purpose => (
            <div key={purpose.purpose}>
              <dt>{purposeText(purpose.purpose)}</dt>
              <dd>
                {texts(purpose.consent === "given" ? "customers.given" : "customers.withdrawn")}{" "}
                {purpose.since && texts("customers.since", { day: format.day(purpose.since) })}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {consents.records.length > 0 && (
        <details>
          <summary>{texts("customers.records", { count: consents.records.length })}</summary>
          <ul className="links">
            {consents.records.map(record => (
              <li key={record.number}>
                {record.purpose.split(",").map(purposeText).join(", ")}:{" "}
                {texts(record.act === "given" ? "customers.given" : "customers.withdrawn")}
                <br />
                <span className="muted">{[format.moment(record.at), record.channel, record.text].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
