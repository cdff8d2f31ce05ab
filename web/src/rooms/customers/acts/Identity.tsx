import { type FormEvent, useState } from "react";
import type { Schemas } from "../../../api/queries";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { identifierText } from "../../../parts/identifier";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { Decisions } from "./Decisions";

interface IdentityProps {
  readonly identifier: string;
  readonly profile: Schemas["ProfileView"];
}

/** Which identifiers are one customer: decided with a reason, and every decision can be taken back. */
export function Identity({ identifier, profile }: IdentityProps) {
  return (
    <>
      <Decide profile={profile} />
      <Decisions identifier={identifier} />
    </>
  );
}

function Decide({ profile }: { readonly profile: Schemas["ProfileView"] }) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const own = profile.identifiers.map(({ kind, value }) => `${kind}:${value}`);
  const [act, setAct] = useState<"link" | "unlink">("link");
  const [first, setFirst] = useState(own[0] ?? "");
  const [second, setSecond] = useState("");
  const [reason, setReason] = useState("");
  const decide = (event: FormEvent) => {
    event.preventDefault();
    sending.send("POST", `/api/profiles/${act}`, { first, second: second.trim(), reason: reason.trim() }, () => {
      setSecond("");
      setReason("");
      askAgain("/api/");
    });
  };
  return (
    <form onSubmit={decide}>
      <section>
        <p className="muted">{texts("identity.text")}</p>
        <fieldset className="ticks">
          <legend>{texts("identity.act")}</legend>
          {(["link", "unlink"] as const).map(one => (
            <label key={one} className="tick">
              <input type="radio" name="act" checked={act === one} onChange={() => setAct(one)} />
              {texts(`identityAct.${one}`)}
            </label>
          ))}
        </fieldset>
        <label className="field">
          <span>{texts("identity.first")}</span>
          <select value={first} onChange={event => setFirst(event.target.value)}>
            {own.map(one => (
              <option key={one} value={one}>
                {identifierText(one, texts)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{texts("identity.second")}</span>
          <input
            value={second}
            required
            list="own-identifiers"
            autoComplete="off"
            spellCheck={false}
            placeholder={texts("requests.identifierExample")}
            onChange={event => setSecond(event.target.value)}
          />
          <datalist id="own-identifiers">
            {own
              .filter(one => one !== first)
              .map(one => (
                <option key={one} value={one} />
              ))}
          </datalist>
        </label>
        <label className="field">
          <span>{texts("identity.reason")}</span>
          <input value={reason} required maxLength={500} onChange={event => setReason(event.target.value)} />
        </label>
        <p className="actions">
          <button className="primary" disabled={sending.isUnderWay || second.trim() === "" || reason.trim() === ""}>
            {texts(`identityDo.${act}`)}
          </button>
        </p>
        {sending.problem !== undefined && <Failed problem={sending.problem} />}
      </section>
    </form>
  );
}
