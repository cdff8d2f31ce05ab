import { Fragment } from "react";
import { go, useAddress, withQuery } from "../../address";
import { type Schemas, useJson } from "../../api/queries";
import { formatOf } from "../../format";
import { Drawer } from "../../parts/Drawer";
import { NoData } from "../../parts/NoData";
import { Answer } from "../../parts/States";
import { useTexts } from "../../texts";

type Source = Schemas["SourceView"];

/** Sources and what came of them. A row leads to its imports. */
export function SourceList() {
  const address = useAddress();
  const sources = useJson("/api/sources");
  const open = address.query.get("source") ?? "";
  const choose = (source: string) => go(withQuery(address, { source }));
  return (
    <Answer of={sources}>
      {data => {
        const known = data as readonly Source[];
        const shown = known.find(source => source.name === open);
        return known.length === 0 ? (
          <NoData />
        ) : (
          <div className="stage">
            <div className="answer">
              <SourceTable sources={known} onChoose={choose} />
            </div>
            {shown && <Imports source={shown} onClose={() => choose("")} />}
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
  const format = formatOf(texts.language);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts("room.sources")}>
      <table>
        <thead>
          <tr>
            <th>{texts("sources.source")}</th>
            <th>{texts("sources.purposes")}</th>
            <th>{texts("sources.basis")}</th>
            <th>{texts("sources.amounts")}</th>
            <th className="number">{texts("sources.read")}</th>
            <th className="number">{texts("sources.stored")}</th>
            <th className="number">{texts("sources.duplicates")}</th>
            <th className="number">{texts("sources.rejected")}</th>
            <th>{texts("sources.last")}</th>
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
              <td>{texts(`amounts.${source.amounts.kind}`, { vat: format.decimal(source.amounts.vatPercent) })}</td>
              <td className="number">{format.count(source.imports.read)}</td>
              <td className="number">{format.count(source.imports.stored)}</td>
              <td className="number">{format.count(source.imports.duplicates)}</td>
              <td className="number">{format.count(Object.values(source.imports.rejectedBy).reduce((sum, count) => sum + count, 0))}</td>
              <td>{source.imports.latest[0] ? format.moment(source.imports.latest[0].at) : texts("sources.never")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Imports({ source, onClose }: { readonly source: Source; readonly onClose: () => void }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const reasons = Object.entries(source.imports.rejectedBy).filter(([, count]) => count > 0);
  return (
    <Drawer title={source.name} kind={texts("sources.source")} onClose={onClose}>
      {reasons.length > 0 && (
        <section>
          <h3>{texts("sources.reasons")}</h3>
          <dl className="figures">
            {reasons.map(([reason, count]) => (
              <div key={reason}>
                <dt>{texts.word("reason", reason) ?? reason}</dt>
                <dd>{format.count(count)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <LiveFigures source={source.name} />
      <section>
        <h3>{texts("sources.imports")}</h3>
        {source.imports.latest.length === 0 && <p className="muted">{texts("sources.never")}</p>}
        <ol className="imports">
          {source.imports.latest.map(past => (
            <li key={`${past.at} ${past.file}`}>
              <strong>{past.file}</strong>
              <p className="muted">{format.moment(past.at)}</p>
              <dl>
                {(
                  [
                    ["sources.read", past.read],
                    ["sources.stored", past.stored],
                    ["sources.duplicates", past.duplicates],
                    ["sources.rejected", past.rejected],
                  ] as const
                ).map(([label, count]) => (
                  <Fragment key={label}>
                    <dt>{texts(label)}</dt>
                    <dd>{format.count(count)}</dd>
                  </Fragment>
                ))}
              </dl>
            </li>
          ))}
        </ol>
      </section>
    </Drawer>
  );
}

/** What became of everything that it sent live; nothing when it never did. */
function LiveFigures({ source }: { readonly source: string }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const { data } = useJson("/api/capture/stats");
  const stats = ((data as { readonly sources: readonly Schemas["SourceStats"][] } | undefined)?.sources ?? []).find(
    known => known.source === source,
  );
  if (!stats) return null;
  const dropped = Object.entries(stats.droppedBy).filter(([, count]) => count > 0);
  const figures = [
    ["stats.received", stats.received],
    ["sources.stored", stats.stored],
    ["stats.counted", stats.countedOnly],
    ["sources.duplicates", stats.duplicates],
    ["stats.dropped", dropped.reduce((sum, [, count]) => sum + count, 0)],
  ] as const;
  return (
    <section>
      <h3>{texts("stats.live")}</h3>
      <dl className="figures">
        {figures.map(([label, count]) => (
          <div key={label}>
            <dt>{texts(label)}</dt>
            <dd>{format.count(count)}</dd>
          </div>
        ))}
        {dropped.map(([reason, count]) => (
          <div key={reason}>
            <dt>{texts.word("reason", reason) ?? reason}</dt>
            <dd>{format.count(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
