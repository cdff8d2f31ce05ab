import { useRef, useState } from "react";
import { go, to, useAddress } from "../../../address";
import { useJson } from "../../../api/queries";
import { useAskAgain, useMay } from "../../../api/send";
import { formatOf } from "../../../format";
import { Icon } from "../../../parts/Icon";
import { Link } from "../../../parts/Link";
import { Answer, Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { type Upload, upload } from "./upload";

interface Uploads {
  readonly mostBytes: number;
  readonly uploads: readonly Upload[];
}

/** Where files are dropped or chosen, and those that came before. */
export function DropPage() {
  const texts = useTexts();
  const uploads = useJson("/api/imports");
  const mayWrite = useMay("write");
  return (
    <Answer of={uploads}>
      {data => {
        const { mostBytes, uploads: earlier } = data as Uploads;
        return (
          <>
            {mayWrite !== false ? <DropZone mostBytes={mostBytes} /> : <p className="notice">{texts("import.mayNot")}</p>}
            {earlier.length > 0 && <Earlier uploads={earlier} />}
          </>
        );
      }}
    </Answer>
  );
}

function DropZone({ mostBytes }: { readonly mostBytes: number }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const address = useAddress();
  const askAgain = useAskAgain();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [sending, setSending] = useState<{ readonly name: string; readonly share: number; readonly stop: () => void }>();
  const [problem, setProblem] = useState<unknown>();

  const take = async (file: File | undefined) => {
    setOver(false);
    if (!file || sending) return;
    const aborting = new AbortController();
    const say = (share: number) => setSending({ name: file.name, share, stop: () => aborting.abort() });
    setProblem(undefined);
    say(0);
    try {
      const { id } = await upload(address.base, file, say, aborting.signal);
      askAgain("/api/imports");
      go(to(address, ["sources", "import", id]));
    } catch (cause) {
      if (!aborting.signal.aborted) setProblem(cause);
    } finally {
      setSending(undefined);
    }
  };

  return (
    <>
      <section
        className="drop"
        data-over={isOver || undefined}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault();
          void take(event.dataTransfer.files[0]);
        }}
      >
        <Icon name="upload" />
        {sending ? (
          <>
            <h2>{texts("import.sending", { file: sending.name })}</h2>
            <progress max={1} value={sending.share} aria-label={texts("import.sending", { file: sending.name })} />
            <button type="button" onClick={sending.stop}>
              {texts("import.stop")}
            </button>
          </>
        ) : (
          <>
            <h2>{texts("import.drop")}</h2>
            <p className="muted">{texts("import.kinds", { most: format.count(mostBytes / 2 ** 20) })}</p>
            <button type="button" className="primary" onClick={() => chooser.current?.click()}>
              {texts("import.choose")}
            </button>
          </>
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={texts("import.choose")}
          onChange={event => {
            void take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </section>
      {problem !== undefined && <Failed problem={problem} />}
    </>
  );
}

function Earlier({ uploads }: { readonly uploads: readonly Upload[] }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const address = useAddress();
  return (
    <section className="told">
      <h2>{texts("import.earlier")}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={texts("import.earlier")}>
        <table>
          <thead>
            <tr>
              <th>{texts("import.file")}</th>
              <th>{texts("import.state")}</th>
              <th>{texts("sources.source")}</th>
              <th className="number">{texts("sources.read")}</th>
              <th>{texts("import.at")}</th>
            </tr>
          </thead>
          <tbody>
            {uploads.map(known => (
              <tr key={known.id}>
                <td className="file">
                  <Link to={to(address, ["sources", "import", known.id])}>{known.file}</Link>
                </td>
                <td>{texts(`upload.${known.state}`)}</td>
                <td>{known.source}</td>
                <td className="number">{known.state === "Uploaded" ? "" : format.count(known.outcome?.read ?? known.rows)}</td>
                <td>{format.moment(known.at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
