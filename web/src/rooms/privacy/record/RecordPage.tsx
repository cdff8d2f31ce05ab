import { useAddress } from "../../../address";
import { useJson } from "../../../api/queries";
import { formatOf } from "../../../format";
import { Answer } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { RecordFields } from "./RecordFields";

type Row = Readonly<Record<string, string>>;

export interface ProcessingRecord {
  readonly at: string;
  /** Fields that nobody wrote yet. */
  readonly open: readonly string[];
  readonly said: Row;
  readonly titles: Row;
  readonly labels: Readonly<Record<string, Row>>;
  readonly sections: Readonly<Record<string, readonly Row[]>>;
}

/** The record of processing as the program knows it now, and what people have to add to it. */
export function RecordPage() {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const { base } = useAddress();
  // It reads the whole log.
  const record = useJson(`/api/privacy/record?lang=${texts.language}`, { isStill: true });
  const page = (language: string) => `${base}/api/privacy/record?format=html&lang=${language}`;
  return (
    <Answer of={record}>
      {data => {
        const shown = data as ProcessingRecord;
        return (
          <>
            <p className="muted">{texts("record.intro", { at: format.moment(shown.at) })}</p>
            <p className="actions">
              <a className="button primary" href={page("de")} target="_blank" rel="noreferrer">
                {texts("record.german")}
              </a>
              <a className="button" href={page("en")} target="_blank" rel="noreferrer">
                {texts("record.english")}
              </a>
              <a className="button" href={`${base}/api/privacy/record?lang=${texts.language}`} download="verarbeitungen.json">
                {texts("record.json")}
              </a>
            </p>
            <RecordFields key={JSON.stringify(shown.said)} record={shown} />
            {Object.entries(shown.sections)
              .filter(([key]) => key !== "controller")
              .map(([key, rows]) => (
                <Section key={key} title={shown.titles[key] ?? key} labels={shown.labels[key] ?? {}} rows={rows} />
              ))}
          </>
        );
      }}
    </Answer>
  );
}

/** A longer part waits to be opened, so that the ones behind it are seen. */
const mostOpen = 24;

interface SectionProps {
  readonly title: string;
  readonly labels: Row;
  readonly rows: readonly Row[];
}

function Section({ title, labels, rows }: SectionProps) {
  const texts = useTexts();
  const names = Object.entries(labels);
  if (rows.length === 0)
    return (
      <section className="told">
        <h2>{title}</h2>
        <p className="muted">{texts("record.nothing")}</p>
      </section>
    );
  return (
    <details className="record-part" open={rows.length <= mostOpen}>
      <summary>
        <h2>{title}</h2> <span className="muted">{texts("record.lines", { count: rows.length })}</span>
      </summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              {names.map(([name, label]) => (
                <th key={name}>{label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {names.map(([name]) => (
                  <td key={name} className="file">
                    {row[name]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
