import { useState } from "react";
import { go, to, useAddress } from "../../../address";
import { send, useAskAgain, useMay } from "../../../api/send";
import { formatOf } from "../../../format";
import { Link } from "../../../parts/Link";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import type { Upload } from "./upload";

/** An import that waits, goes on, or has ended. */
export function UnderWay({ upload }: { readonly upload: Upload }) {
  const texts = useTexts();
  const isMoving = upload.state === "Waiting" || upload.state === "Running";
  return (
    <section className="under-way">
      <header className="title">
        <h2 className="file">{upload.file}</h2>
        <p className="muted">
          {texts(`upload.${upload.state}`)}
          {upload.source && ` · ${texts("import.ofSource", { source: upload.source })}`}
        </p>
      </header>
      {isMoving ? <Moving upload={upload} /> : <Ended upload={upload} />}
    </section>
  );
}

function useDelete(upload: Upload): readonly [() => void, unknown] {
  const { base } = useAddress();
  const askAgain = useAskAgain();
  const [problem, setProblem] = useState<unknown>();
  return [() => void send(base, "DELETE", `/api/imports/${upload.id}`).then(() => askAgain("/api/imports"), setProblem), problem];
}

function Moving({ upload }: { readonly upload: Upload }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const mayWrite = useMay("write");
  const [cancel, problem] = useDelete(upload);
  return (
    <>
      <progress max={1} value={upload.share} aria-label={texts("import.progress")} />
      <p aria-live="polite">
        <b>{format.share(upload.share)}</b>{" "}
        {upload.state === "Waiting"
          ? texts("import.waits")
          : texts("import.rows", { rows: format.count(upload.rows), rate: format.count(upload.rate) })}
      </p>
      {upload.problem && <p className="notice">{upload.problem}</p>}
      <p className="muted">{texts("import.mayLeave")}</p>
      {mayWrite && (
        <button type="button" onClick={cancel}>
          {texts("import.cancel")}
        </button>
      )}
      {problem !== undefined && <Failed problem={problem} />}
    </>
  );
}

function Ended({ upload }: { readonly upload: Upload }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const address = useAddress();
  const mayWrite = useMay("write");
  const [remove, problem] = useDelete(upload);
  const { outcome } = upload;
  return (
    <>
      {upload.problem && (
        <section className="failed" role="alert">
          <h3>{texts("upload.Failed")}</h3>
          <p>{upload.problem}</p>
        </section>
      )}
      {upload.state === "Cancelled" && <p className="notice">{texts("import.cancelled", { rows: format.count(upload.rows) })}</p>}
      {outcome && <Sum upload={upload} outcome={outcome} />}
      <p className="actions">
        {outcome && (
          <Link className="button primary" to={to(address, ["maps", "linear"])}>
            {texts("import.toMap")}
          </Link>
        )}
        {outcome && outcome.rejected > 0 && upload.hasRejects && (
          <a className="button" href={`${address.base}/api/imports/${upload.id}/rejects`} download>
            {texts("import.rejects")}
          </a>
        )}
        <Link className="button" to={to(address, ["sources", "import"])}>
          {texts("import.another")}
        </Link>
        {mayWrite && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              remove();
              go(to(address, ["sources", "import"]));
            }}
          >
            {texts("import.remove")}
          </button>
        )}
      </p>
      {problem !== undefined && <Failed problem={problem} />}
    </>
  );
}

function Sum({ outcome, upload }: { readonly upload: Upload; readonly outcome: NonNullable<Upload["outcome"]> }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const parts = [
    ["sources.stored", outcome.stored],
    ...(outcome.updated > 0 ? ([["import.updated", outcome.updated]] as const) : []),
    ["import.known", outcome.duplicates],
    ["sources.rejected", outcome.rejected],
  ] as const;
  const remarks = (
    [
      ["import.unlinked", outcome.unlinked],
      ["import.unusable", outcome.unusableIdentifiers],
      ["import.twice", outcome.ambiguousTimes],
      ["import.skipped", outcome.skippedLines],
      ["import.hidden", outcome.hiddenRows],
      ["import.formulas", outcome.failedFormulas],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <>
      <dl className="facts" aria-label={texts(`kind.${upload.kind ?? "Interactions"}`)}>
        <div>
          <dt>{texts("sources.read")}</dt>
          <dd>{format.count(outcome.read)}</dd>
        </div>
        {parts.map(([label, count], at) => (
          <div key={label}>
            <dt>
              {at === 0 ? "= " : "+ "}
              {texts(label)}
            </dt>
            <dd>{format.count(count)}</dd>
          </div>
        ))}
      </dl>
      {outcome.rejected > 0 && (
        <section>
          <h3>{texts("sources.reasons")}</h3>
          <dl className="figures">
            {Object.entries(outcome.rejectedBy).map(([reason, count]) => (
              <div key={reason}>
                <dt>{texts.word("reason", reason) ?? reason}</dt>
                <dd>{format.count(count)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {remarks.length > 0 && (
        <ul className="plain">
          {remarks.map(([label, count]) => (
            <li key={label}>{texts(label, { count: format.count(count) })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
