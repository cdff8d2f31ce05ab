import { type FormEvent, useState } from "react";
import { type Schemas, useJson } from "../../../api/queries";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { formatOf } from "../../../format";
import { Answer, Failed } from "../../../parts/States";
import { TypedConfirmation } from "../../../parts/TypedConfirmation";
import { useTexts } from "../../../texts";

type View = Schemas["RatesView"];

/** By what amounts in other currencies are converted. */
export function Rates({ mayChange }: { readonly mayChange: boolean }) {
  const texts = useTexts();
  const rates = useJson("/api/rates");
  return (
    <section className="told">
      <h2>{texts("rates.title")}</h2>
      <p className="muted">{texts("rates.intro")}</p>
      <Answer of={rates}>
        {data => (
          <>
            {(data as View).rates.length === 0 ? <p>{texts("rates.none")}</p> : <RateTable view={data as View} />}
            {mayChange && <NewRate />}
            {mayChange && (data as View).rates.length > 0 && <Removal view={data as View} />}
          </>
        )}
      </Answer>
    </section>
  );
}

function RateTable({ view }: { readonly view: View }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const number = new Intl.NumberFormat(texts.language === "de" ? "de-DE" : "en-GB", { maximumFractionDigits: 8 });
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts("rates.title")}>
      <table>
        <thead>
          <tr>
            <th>{texts("rates.currency")}</th>
            <th>{texts("rates.from")}</th>
            <th className="number">{texts("rates.worth", { currency: view.base })}</th>
          </tr>
        </thead>
        <tbody>
          {view.rates.map(rate => (
            <tr key={`${rate.currency} ${rate.from}`}>
              <td>{rate.currency}</td>
              <td>{format.day(rate.from)}</td>
              <td className="number">{number.format(rate.worth)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NewRate() {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const [currency, setCurrency] = useState("");
  const [from, setFrom] = useState("");
  const [rate, setRate] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    sending.send("PUT", `/api/rates/${encodeURIComponent(currency.trim())}/${from}`, { rate: Number(rate) }, () => {
      setRate("");
      askAgain("/api/");
    });
  };
  return (
    <form className="fields" onSubmit={add}>
      <label>
        <span>{texts("rates.currency")}</span>
        <input
          value={currency}
          required
          minLength={3}
          maxLength={3}
          placeholder="USD"
          onChange={event => setCurrency(event.target.value)}
        />
      </label>
      <label>
        <span>{texts("rates.from")}</span>
        <input type="date" value={from} required onChange={event => setFrom(event.target.value)} />
      </label>
      <label>
        <span>{texts("rates.rate")}</span>
        <input type="number" value={rate} required min={0} step="any" onChange={event => setRate(event.target.value)} />
      </label>
      <button disabled={sending.isUnderWay}>{texts("rates.add")}</button>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
    </form>
  );
}

function Removal({ view }: { readonly view: View }) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const known = [...new Set(view.rates.map(rate => rate.currency))];
  const [chosen, setChosen] = useState(known[0] ?? "");
  const currency = known.includes(chosen) ? chosen : (known[0] ?? "");
  return (
    <details className="told">
      <summary>{texts("rates.remove")}</summary>
      <TypedConfirmation
        key={currency}
        word={currency}
        act={texts("rates.removeAct", { currency })}
        isUnderWay={sending.isUnderWay}
        onConfirm={() => sending.send("DELETE", `/api/rates/${currency}`, undefined, () => askAgain("/api/"))}
      >
        <p>{texts("rates.removeText")}</p>
        <label className="field">
          <span>{texts("rates.currency")}</span>
          <select value={currency} onChange={event => setChosen(event.target.value)}>
            {known.map(one => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      </TypedConfirmation>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
    </details>
  );
}
