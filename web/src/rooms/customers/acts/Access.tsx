import { useState } from "react";
import { sendForText, useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { openPage, showIn } from "../../../parts/openPage";
import { save } from "../../../parts/save";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { ReasonField } from "./ReasonField";

/** Everything that is known of a person, as a page to hand out or a file to take along. */
export function Access({ identifier }: { readonly identifier: string }) {
  const texts = useTexts();
  const askAgain = useAskAgain();
  const sending = useSending();
  const [reason, setReason] = useState("");
  const [lang, setLang] = useState<string>(texts.language);
  const ask = (query: string, then: (text: string) => void) =>
    sending.run(
      base => sendForText(base, "POST", `/api/privacy/access${query}`, { identifier, reason: reason.trim() }),
      text => {
        then(text);
        askAgain("/api/privacy");
      },
    );
  const page = `?format=html&lang=${lang}`;
  const open = () => {
    const opened = openPage();
    ask(page, html => (opened ? showIn(opened, html) : save("auskunft.html", "text/html", html)));
  };
  return (
    <section>
      <p className="muted">{texts("access.text")}</p>
      <ReasonField reason={reason} onReason={setReason} />
      <label className="field">
        <span>{texts("access.language")}</span>
        <select value={lang} onChange={event => setLang(event.target.value)}>
          <option value="de">{texts("access.de")}</option>
          <option value="en">{texts("access.en")}</option>
        </select>
      </label>
      <p className="actions">
        <button type="button" className="primary" disabled={sending.isUnderWay} onClick={open}>
          {texts("access.open")}
        </button>
        <button type="button" disabled={sending.isUnderWay} onClick={() => ask(page, html => save("auskunft.html", "text/html", html))}>
          {texts("access.page")}
        </button>
        <button
          type="button"
          disabled={sending.isUnderWay}
          onClick={() => ask("", json => save("auskunft.json", "application/json", json))}
        >
          {texts("access.json")}
        </button>
      </p>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
    </section>
  );
}
