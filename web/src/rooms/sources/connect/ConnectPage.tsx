import { type FormEvent, useState } from "react";
import { useAddress } from "../../../address";
import { type Schemas, useJson } from "../../../api/queries";
import { send, useAskAgain, useMay } from "../../../api/send";
import { formatOf } from "../../../format";
import { AskTwice } from "../../../parts/AskTwice";
import { Answer, Failed, Loading } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { Declared } from "../Declared";
import { LiveTest } from "./LiveTest";
import { Snippet } from "./Snippet";

type Key = Schemas["SourceKeyView"];
type Given = Schemas["GivenSourceKey"];

/** A source that sends what happens as it happens: its key, what to put into the shop or app, and whether something arrives. */
export function ConnectPage() {
  const texts = useTexts();
  const mayAdminister = useMay("administer");
  const [given, setGiven] = useState<Given>();
  if (mayAdminister === undefined) return <Loading />;
  if (!mayAdminister) return <p className="notice">{texts("connect.mayNot")}</p>;
  return (
    <>
      {given ? <Connected given={given} onDone={() => setGiven(undefined)} /> : <NewSource onGiven={setGiven} />}
      <KeyList />
    </>
  );
}

function NewSource({ onGiven }: { readonly onGiven: (given: Given) => void }) {
  const texts = useTexts();
  const { base } = useAddress();
  const askAgain = useAskAgain();
  const [source, setSource] = useState("");
  const [name, setName] = useState("");
  const [basis, setBasis] = useState("contract");
  const [purposes, setPurposes] = useState<readonly string[]>(["analysis"]);
  const [problem, setProblem] = useState<unknown>();
  const make = (event: FormEvent) => {
    event.preventDefault();
    setProblem(undefined);
    send(base, "POST", "/api/sources/keys", {
      source: source.trim(),
      name: name.trim(),
      basis,
      purposes: purposes.join(";") || "none",
    }).then(given => {
      askAgain("/api/sources");
      onGiven(given as Given);
    }, setProblem);
  };
  return (
    <form className="told" onSubmit={make}>
      <h2>{texts("connect.new")}</h2>
      <p className="muted">{texts("connect.intro")}</p>
      <div className="fields">
        <label>
          <span>{texts("sources.source")}</span>
          <input
            value={source}
            required
            maxLength={100}
            placeholder={texts("connect.example")}
            onChange={event => setSource(event.target.value)}
          />
        </label>
        <label>
          <span>{texts("connect.name")}</span>
          <input value={name} maxLength={60} onChange={event => setName(event.target.value)} />
        </label>
        <Declared basis={basis} purposes={purposes} onBasis={setBasis} onPurposes={setPurposes} />
      </div>
      <p className="actions">
        <button className="primary" disabled={source.trim() === ""}>
          {texts("connect.make")}
        </button>
      </p>
      {problem !== undefined && <Failed problem={problem} />}
    </form>
  );
}

function Connected({ given, onDone }: { readonly given: Given; readonly onDone: () => void }) {
  const texts = useTexts();
  return (
    <section className="told connected">
      <h2>{texts("connect.made", { source: given.key.source })}</h2>
      <p className="notice chance">{texts("connect.once")}</p>
      <pre className="key">{given.text}</pre>
      {given.basis === "none" && <p className="notice">{texts("connect.noBasis")}</p>}
      <Snippet writeKey={given.text} />
      <LiveTest source={given.key.source} />
      <p className="actions">
        <button type="button" onClick={onDone}>
          {texts("connect.done")}
        </button>
      </p>
    </section>
  );
}

function KeyList() {
  const texts = useTexts();
  const keys = useJson("/api/sources/keys");
  return (
    <Answer of={keys}>
      {data => {
        const known = data as readonly Key[];
        return known.length === 0 ? null : (
          <section className="told">
            <h2>{texts("connect.keys")}</h2>
            <div className="scroll" tabIndex={0} role="region" aria-label={texts("connect.keys")}>
              <table>
                <thead>
                  <tr>
                    <th>{texts("sources.source")}</th>
                    <th>{texts("connect.key")}</th>
                    <th>{texts("connect.name")}</th>
                    <th>{texts("connect.created")}</th>
                    <th>{texts("connect.state")}</th>
                  </tr>
                </thead>
                <tbody>
                  {known.toReversed().map(key => (
                    <KeyRow key={key.id} known={key} />
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        );
      }}
    </Answer>
  );
}

function KeyRow({ known }: { readonly known: Key }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const { base } = useAddress();
  const askAgain = useAskAgain();
  const [problem, setProblem] = useState<unknown>();
  const revoke = () => send(base, "DELETE", `/api/sources/keys/${known.id}`).then(() => askAgain("/api/sources"), setProblem);
  return (
    <tr>
      <td>{known.source}</td>
      <td>wm_w_… ({known.id})</td>
      <td>{known.name}</td>
      <td>{format.moment(known.created)}</td>
      <td>
        {known.revoked ? (
          <span className="muted">{texts("connect.revoked", { at: format.moment(known.revoked) })}</span>
        ) : (
          <AskTwice question={texts("connect.sure")} yes={texts("connect.revoke")} no={texts("connect.keep")} onYes={() => void revoke()} />
        )}
        {problem !== undefined && <Failed problem={problem} />}
      </td>
    </tr>
  );
}
