import { type FormEvent, useState } from "react";
import { Problem } from "../../../api/client";
import { type Schemas, useJson } from "../../../api/queries";
import { send, useAskAgain, useMay } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { Answer, Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { Rates } from "./Rates";

type Settings = Schemas["SettingsView"];

const usual = ["most", "EUR", "CHF", "USD", "GBP", "PLN", "CZK", "DKK", "SEK", "NOK", "HUF"];
const amounts = ["unsaid", "gross", "net"] as const;
const mostNameLetters = 60;
const changedMeanwhile = 412;

/** Name, zone, currency and kind of amounts, and the rates by which others are converted. */
export function TenantPage() {
  const texts = useTexts();
  const settings = useJson("/api/settings", { isStill: true });
  const mayChange = useMay("administer");
  return (
    <>
      <Answer of={settings}>
        {data => (
          <>
            {mayChange === false && <p className="notice chance">{texts("settings.onlyAdministrators")}</p>}
            <Form key={(data as Settings).version} settings={data as Settings} mayChange={mayChange === true} />
          </>
        )}
      </Answer>
      <Rates mayChange={mayChange === true} />
    </>
  );
}

interface FormProps {
  readonly settings: Settings;
  readonly mayChange: boolean;
}

function Form({ settings, mayChange }: FormProps) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const [said, setSaid] = useState({ name: settings.name, zone: settings.zone, currency: settings.currency, amounts: settings.amounts });
  const isChanged = (["name", "zone", "currency", "amounts"] as const).some(member => said[member] !== settings[member]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    sending.run(
      base => send(base, "PUT", "/api/settings", said, { ifMatch: settings.version }),
      () => askAgain(""),
    );
  };
  return (
    <form className="told" onSubmit={save}>
      <h2>{texts("settings.company")}</h2>
      <fieldset className="fields" disabled={!mayChange}>
        <label>
          <span>{texts("settings.name")}</span>
          <input value={said.name} maxLength={mostNameLetters} onChange={event => setSaid({ ...said, name: event.target.value })} />
        </label>
        <label>
          <span>{texts("settings.zone")}</span>
          <input value={said.zone} list="zones" required onChange={event => setSaid({ ...said, zone: event.target.value })} />
          <datalist id="zones">
            {settings.zones.map(zone => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </label>
        <label>
          <span>{texts("settings.currency")}</span>
          <select value={said.currency} onChange={event => setSaid({ ...said, currency: event.target.value })}>
            {[...new Set([...usual, settings.currency])].map(currency => (
              <option key={currency} value={currency}>
                {currency === "most" ? texts("settings.mostCurrency") : currency}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{texts("settings.amounts")}</span>
          <select value={said.amounts} onChange={event => setSaid({ ...said, amounts: event.target.value })}>
            {amounts.map(kind => (
              <option key={kind} value={kind}>
                {texts(`settingsAmounts.${kind}`)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      {mayChange && (
        <p className="actions">
          <button className="primary" disabled={!isChanged || sending.isUnderWay}>
            {texts("settings.save")}
          </button>
          <span className="muted">{texts("settings.saveText")}</span>
        </p>
      )}
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
      {sending.problem instanceof Problem && sending.problem.status === changedMeanwhile && (
        <p className="actions">
          <button type="button" onClick={() => askAgain("/api/settings")}>
            {texts("settings.newest")}
          </button>
        </p>
      )}
    </form>
  );
}
