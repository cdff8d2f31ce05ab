import { type FormEvent, useState } from "react";
import { go, useAddress, withQuery } from "../../../address";
import { type Schemas, useJson } from "../../../api/queries";
import { useAskAgain, useMay } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { Drawer } from "../../../parts/Drawer";
import { NoData } from "../../../parts/NoData";
import { Answer, Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { Declared } from "../../sources/Declared";

type Source = Schemas["SourceView"];

const modes = ["full", "dsk", "cnil"] as const;

/** What each source may be used for, on which basis, and how much it may measure. */
export function PurposesPage() {
  const texts = useTexts();
  const address = useAddress();
  const sources = useJson("/api/sources");
  const open = address.query.get("source") ?? "";
  const choose = (source: string) => go(withQuery(address, { source }));
  return (
    <Answer of={sources} none={<NoData />}>
      {data => {
        const known = data as readonly Source[];
        const shown = known.find(source => source.name === open);
        return known.length === 0 ? (
          <NoData />
        ) : (
          <div className="stage">
            <div className="answer">
              <p className="muted">{texts("purposes.intro")}</p>
              <SourceTable sources={known} onChoose={choose} />
            </div>
            {shown && (
              <Drawer title={shown.name} kind={texts("sources.source")} onClose={() => choose("")}>
                <Change key={`${shown.name} ${shown.basis} ${shown.purposes.join()} ${shown.mode}`} source={shown} />
              </Drawer>
            )}
          </div>
        );
      }}
    </Answer>
  );
}

interface SourceTableProps {
  readonly sources: readonly Source[];
  readonly onChoose: (source: string) => void;
}

function SourceTable({ sources, onChoose }: SourceTableProps) {
  const texts = useTexts();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts("settingsTab.purposes")}>
      <table>
        <thead>
          <tr>
            <th>{texts("sources.source")}</th>
            <th>{texts("sources.purposes")}</th>
            <th>{texts("sources.basis")}</th>
            <th>{texts("purposes.mode")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(source => (
            <tr key={source.name}>
              <td>
                <button type="button" className="link" onClick={() => onChoose(source.name)}>
                  {source.name}
                </button>
              </td>
              <td>{source.purposes.map(purpose => texts.word("purpose", purpose) ?? purpose).join(", ") || texts("basis.none")}</td>
              <td>{texts.word("basis", source.basis) ?? source.basis}</td>
              <td>{texts.word("mode", source.mode) ?? source.mode}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Change({ source }: { readonly source: Source }) {
  const texts = useTexts();
  const may = useMay("privacy");
  const askAgain = useAskAgain();
  const sending = useSending();
  const [basis, setBasis] = useState(source.basis);
  const [purposes, setPurposes] = useState<readonly string[]>(source.purposes);
  const [mode, setMode] = useState(source.mode);
  const save = (event: FormEvent) => {
    event.preventDefault();
    sending.send("PUT", "/api/sources", { source: source.name, basis, purposes: purposes.join(";") || "none", mode }, () =>
      askAgain("/api/"),
    );
  };
  if (may === false) return <p className="notice">{texts("purposes.mayNot")}</p>;
  return (
    <form onSubmit={save}>
      <section>
        <div className="fields">
          <Declared basis={basis} purposes={purposes} onBasis={setBasis} onPurposes={setPurposes} />
        </div>
        <label className="field">
          <span>{texts("purposes.mode")}</span>
          <select value={mode} onChange={event => setMode(event.target.value)}>
            {modes.map(one => (
              <option key={one} value={one}>
                {texts(`mode.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <p className="muted">{texts.word("modeText", mode)}</p>
        <p className="actions">
          <button className="primary" disabled={sending.isUnderWay}>
            {texts("purposes.save")}
          </button>
        </p>
        <p className="muted">{texts("purposes.fromNow")}</p>
        {sending.problem !== undefined && <Failed problem={sending.problem} />}
      </section>
    </form>
  );
}
