import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useAddress } from "../../../address";
import { send, useAskAgain, useMay } from "../../../api/send";
import { formatOf } from "../../../format";
import { Failed, Loading } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { bodyOf, type Choice, nothingSaid, type Preview } from "./choice";
import { ColumnList } from "./ColumnList";
import { Constants } from "./Constants";
import { FormFields } from "./FormFields";
import { Questions } from "./Questions";
import { SourceFields } from "./SourceFields";
import { sourceOf, type Upload } from "./upload";

/** What the server makes of the file with what was said so far; the last answer stays until the next one is there. */
function usePreview(upload: Upload, choice: Choice) {
  const { base } = useAddress();
  return useQuery({
    queryKey: [base, "preview", upload.id, choice],
    queryFn: ({ signal }) => send(base, "POST", `/api/imports/${upload.id}/preview`, bodyOf(choice), { signal }) as Promise<Preview>,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
}

/** A file that lies there: how it was read, what is open, what its columns mean, and the start. */
export function MappingPage({ upload }: { readonly upload: Upload }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const [choice, setChoice] = useState(() => nothingSaid(sourceOf(upload.file)));
  const { data: preview, error, isFetching } = usePreview(upload, choice);
  return (
    <>
      <header className="title">
        <h2 className="file">{upload.file}</h2>
        <p className="muted">
          {preview && `${texts(`table.${preview.table}`)}${preview.isZipped ? texts("import.zipped") : ""} · `}
          {texts("import.size", { size: format.decimal(Math.max(0.01, upload.bytes / 2 ** 20)) })}
        </p>
      </header>
      {error && <Failed problem={error} />}
      {!preview && !error && <Loading />}
      {preview && (
        <div className="answer" aria-busy={isFetching}>
          <FormFields preview={preview} choice={choice} onChange={setChoice} />
          {preview.questions.length > 0 && <Questions preview={preview} choice={choice} onChange={setChoice} />}
          {preview.problem && !error && (
            <p className="notice" role="alert">
              {preview.problem}
            </p>
          )}
          <ColumnList preview={preview} choice={choice} onChange={setChoice} />
          <Constants preview={preview} choice={choice} onChange={setChoice} />
          {preview.rows.length > 0 && <FirstRows preview={preview} />}
          <SourceFields preview={preview} choice={choice} onChange={setChoice} />
          <Start upload={upload} preview={preview} choice={choice} isFetching={isFetching} />
        </div>
      )}
    </>
  );
}

/** How the rows will stand in the log. */
function FirstRows({ preview }: { readonly preview: Preview }) {
  const texts = useTexts();
  const seen = new Set(preview.rows.flatMap(row => Object.keys(row.cells)));
  const targets = preview.possible
    .filter(target => seen.has(target))
    .concat([...seen].filter(target => !preview.possible.includes(target)));
  const ordered = [...targets].sort((one, other) => Number(other === "time") - Number(one === "time"));
  return (
    <section className="told">
      <h3>{texts("import.firstRows")}</h3>
      <div className="scroll" tabIndex={0} role="region" aria-label={texts("import.firstRows")}>
        <table>
          <thead>
            <tr>
              <th className="number">{texts("import.line")}</th>
              {ordered.map(target => (
                <th key={target}>{texts.word("target", target) ?? target}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map(row => (
              <tr key={row.line}>
                <td className="number">{row.line}</td>
                {row.reason ? (
                  <td colSpan={Math.max(1, ordered.length)} className="rejected">
                    {texts("import.willReject", { reason: texts.word("reason", row.reason) ?? row.reason })}{" "}
                    <span className="muted">{row.detail}</span>
                  </td>
                ) : (
                  ordered.map(target => <td key={target}>{row.cells[target] ?? ""}</td>)
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface StartProps {
  readonly upload: Upload;
  readonly preview: Preview;
  readonly choice: Choice;
  readonly isFetching: boolean;
}

function Start({ upload, preview, choice, isFetching }: StartProps) {
  const texts = useTexts();
  const { base } = useAddress();
  const askAgain = useAskAgain();
  const mayWrite = useMay("write");
  const [problem, setProblem] = useState<unknown>();
  const [isStarting, setStarting] = useState(false);
  const lacks =
    preview.questions.length > 0
      ? texts("import.openQuestions", { count: preview.questions.length })
      : choice.source.trim() === ""
        ? texts("import.noSource")
        : preview.problem;
  const start = () => {
    setStarting(true);
    setProblem(undefined);
    send(base, "POST", `/api/imports/${upload.id}/start`, bodyOf(choice))
      .then(() => askAgain("/api/imports"), setProblem)
      .finally(() => setStarting(false));
  };
  return (
    <>
      <p className="actions">
        <button type="button" className="primary" disabled={lacks !== "" || isFetching || isStarting || !mayWrite} onClick={start}>
          {texts("import.start")}
        </button>
        {lacks && <span className="muted">{lacks}</span>}
      </p>
      {problem !== undefined && <Failed problem={problem} />}
    </>
  );
}
