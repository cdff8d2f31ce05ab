import { useState } from "react";
import { useAddress } from "../../address";
import { useJson } from "../../api/queries";
import { send, useAskAgain } from "../../api/send";
import { formatOf } from "../../format";
import { AskTwice } from "../../parts/AskTwice";
import { Drawer } from "../../parts/Drawer";
import { Answer, Failed } from "../../parts/States";
import { useTexts } from "../../texts";

const lasting = [7, 30, 90, 365] as const;
const usualDays = 30;
const mostLetters = 60;

interface Share {
  readonly id: string;
  readonly filter: string;
  readonly name: string;
  readonly created: string;
  readonly expires: string;
  readonly revoked: string | null;
  readonly lastUsed: string | null;
  readonly isLive: boolean;
}

interface ShareDrawerProps {
  /** A form, or the id of an own map. */
  readonly map: string;
  /** Of a form: what is kept, as it stands in the address. */
  readonly filter: string;
  readonly onClose: () => void;
}

/** Links that show this one drawing to whoever has them: made, listed, revoked. */
export function ShareDrawer({ map, filter, onClose }: ShareDrawerProps) {
  const texts = useTexts();
  const shares = useJson(`/api/shares?map=${encodeURIComponent(map)}`);
  return (
    <Drawer title={texts("share.title")} onClose={onClose}>
      <NewShare key={filter} map={map} filter={filter} />
      <Answer of={shares}>
        {data => {
          const all = data as readonly Share[];
          return all.length === 0 ? null : (
            <section>
              <h3>{texts("share.list")}</h3>
              <ul className="shares">
                {all.map(share => (
                  <ShareItem key={share.id} share={share} />
                ))}
              </ul>
            </section>
          );
        }}
      </Answer>
    </Drawer>
  );
}

function NewShare({ map, filter }: Omit<ShareDrawerProps, "onClose">) {
  const texts = useTexts();
  const { base } = useAddress();
  const askAgain = useAskAgain();
  const [name, setName] = useState("");
  const [days, setDays] = useState<number>(usualDays);
  const [link, setLink] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const make = () => {
    setProblem(undefined);
    setCopied(false);
    send(base, "POST", "/api/shares", { map, filter, name, days, lang: texts.language }).then(made => {
      setLink(window.location.origin + (made as { readonly path: string }).path);
      askAgain("/api/shares");
    }, setProblem);
  };
  return (
    <form
      className="sheet-fields"
      onSubmit={event => {
        event.preventDefault();
        make();
      }}
    >
      <p className="muted">{texts(filter === "" ? "share.text" : "share.textFiltered")}</p>
      <label>
        <span>{texts("share.for")}</span>
        <input value={name} maxLength={mostLetters} onChange={event => setName(event.target.value)} />
      </label>
      <label>
        <span>{texts("share.lasts")}</span>
        <select value={days} onChange={event => setDays(Number(event.target.value))}>
          {lasting.map(one => (
            <option key={one} value={one}>
              {texts("share.days", { count: one })}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button className="primary">{texts("share.make")}</button>
      </p>
      {problem !== undefined && <Failed problem={problem} />}
      {link && (
        <div className="given" role="status">
          <p className="notice chance">{texts("share.once")}</p>
          <pre className="key">{link}</pre>
          <p className="actions">
            <button type="button" onClick={() => void navigator.clipboard?.writeText(link).then(() => setCopied(true))}>
              {texts(isCopied ? "share.copied" : "share.copy")}
            </button>
            <a href={link} target="_blank" rel="noreferrer">
              {texts("share.open")}
            </a>
          </p>
        </div>
      )}
    </form>
  );
}

function ShareItem({ share }: { readonly share: Share }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const { base } = useAddress();
  const askAgain = useAskAgain();
  const [problem, setProblem] = useState<unknown>();
  const revoke = () => send(base, "DELETE", `/api/shares/${share.id}`).then(() => askAgain("/api/shares"), setProblem);
  const state = share.revoked
    ? texts("share.revoked", { at: format.day(share.revoked) })
    : texts(share.isLive ? "share.until" : "share.expired", { at: format.day(share.expires) });
  return (
    <li data-over={!share.isLive || undefined}>
      <p>
        <strong>{share.name || texts("share.unnamed", { at: format.day(share.created) })}</strong>
        {share.filter !== "" && <span className="muted"> · {texts("share.filtered")}</span>}
      </p>
      <p className="muted">
        {state} · {share.lastUsed ? texts("share.used", { at: format.moment(share.lastUsed) }) : texts("share.unused")}
      </p>
      {share.isLive && (
        <AskTwice question={texts("share.sure")} yes={texts("share.revoke")} no={texts("share.keep")} onYes={() => void revoke()} />
      )}
      {problem !== undefined && <Failed problem={problem} />}
    </li>
  );
}
