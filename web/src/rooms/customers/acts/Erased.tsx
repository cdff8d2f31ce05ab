import { useAddress } from "../../../address";
import { fetchText } from "../../../api/client";
import type { Schemas } from "../../../api/queries";
import { useSending } from "../../../api/useSending";
import { formatOf } from "../../../format";
import { save } from "../../../parts/save";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";

/** In the place of whom was erased: what went, and the proof of it, which names nobody. */
export function Erased({ erased }: { readonly erased: Schemas["ErasureAnswer"] }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const { base } = useAddress();
  const sending = useSending();
  const { proof, files, sought, stillNamedIn } = erased;
  const facts = [
    ["erase.at", format.moment(proof.at)],
    ["erase.by", proof.by],
    ["acts.reason", proof.reason || "–"],
    ["erase.interactions", format.count(proof.interactions)],
    ["erase.redacted", format.count(proof.redacted)],
    ["erase.consents", format.count(proof.consents)],
    ["erase.identifiers", format.count(proof.identifiers)],
    ["erase.entry", `${proof.entry}`],
    ["erase.hash", proof.hash],
  ] as const;
  const download = (format: string, name: string, type: string) =>
    sending.run(
      () => fetchText(`${base}/api/privacy/erasures/${proof.entry}?format=${format}`),
      text => save(name, type, text),
    );
  return (
    <section className="told proof" role="status">
      <h2>{texts("erase.proof")}</h2>
      <p>{texts("erase.searched", { files: format.count(files), sought: format.count(sought) })}</p>
      {stillNamedIn.length > 0 && (
        <div className="notice">
          <p>{texts("erase.stillNamed")}</p>
          <ul className="plain">
            {stillNamedIn.map(file => (
              <li key={file} className="file">
                {file}
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl className="figures">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{texts(label)}</dt>
            <dd className="file">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        <button type="button" className="primary" onClick={() => download("text", `loeschnachweis-${proof.entry}.txt`, "text/plain")}>
          {texts("erase.download")}
        </button>
        <button type="button" onClick={() => download("json", `loeschnachweis-${proof.entry}.json`, "application/json")}>
          {texts("record.json")}
        </button>
      </p>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
    </section>
  );
}
