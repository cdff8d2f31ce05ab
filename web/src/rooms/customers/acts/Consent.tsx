import { type FormEvent, useState } from "react";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";

const purposes = ["marketing", "analysis", "personalisation", "retargeting", "service"] as const;
const proofs = ["channel", "text", "url"] as const;
type Proof = Readonly<Record<(typeof proofs)[number], string>>;

/** What a person said of a purpose, with what proves it. Records are only ever added; the latest word holds. */
export function Consent({ identifier }: { readonly identifier: string }) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const [purpose, setPurpose] = useState<string>("marketing");
  const [act, setAct] = useState<"given" | "withdrawn">("given");
  const [at, setAt] = useState("");
  const [proof, setProof] = useState<Proof>({ channel: "", text: "", url: "" });
  const [said, setSaid] = useState("");
  const record = (event: FormEvent) => {
    event.preventDefault();
    setSaid("");
    const body = Object.fromEntries(Object.entries({ identifier, purpose, act, at, ...proof }).filter(([, text]) => text !== ""));
    sending.send("POST", "/api/consents", body, () => {
      setSaid(texts(act === "given" ? "consent.given" : "consent.withdrawn", { purpose: texts.word("purpose", purpose) ?? purpose }));
      askAgain("/api/");
    });
  };
  return (
    <form onSubmit={record}>
      <section>
        <p className="muted">{texts("consent.intro")}</p>
        <label className="field">
          <span>{texts("consent.purpose")}</span>
          <select value={purpose} onChange={event => setPurpose(event.target.value)}>
            {purposes.map(one => (
              <option key={one} value={one}>
                {texts(`purpose.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="ticks">
          <legend>{texts("consent.act")}</legend>
          {(["given", "withdrawn"] as const).map(one => (
            <label key={one} className="tick">
              <input type="radio" name="act" checked={act === one} onChange={() => setAct(one)} />
              {texts(`consentAct.${one}`)}
            </label>
          ))}
        </fieldset>
        <label className="field">
          <span>{texts("consent.at")}</span>
          <input type="datetime-local" value={at} onChange={event => setAt(event.target.value)} />
        </label>
        {proofs.map(one => (
          <label key={one} className="field">
            <span>{texts(`consentProof.${one}`)}</span>
            <input value={proof[one]} maxLength={200} onChange={event => setProof({ ...proof, [one]: event.target.value })} />
          </label>
        ))}
        <p className="actions">
          <button className="primary" disabled={sending.isUnderWay}>
            {texts("consent.record")}
          </button>
        </p>
        {said && <p role="status">{said}</p>}
        {sending.problem !== undefined && <Failed problem={sending.problem} />}
      </section>
    </form>
  );
}
