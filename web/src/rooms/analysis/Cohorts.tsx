import { behindCohort } from "./behind";
import { type CellWords, columnText } from "./cells";
import { Counted } from "./Counted";
import { mostFields } from "./plots";
import { Shade } from "./Shade";
import { type Row, rowsOf } from "./tables";

/** Cohorts as a heat table: the share that had contact again so many units later. What nobody knows yet is empty. */
export function Cohorts({ answer, words }: { readonly answer: Row; readonly words: CellWords }) {
  const { format } = words;
  const finding = { question: words.question, answer };
  const cohorts = rowsOf(answer["cohorts"])
    .filter(cohort => !cohort["part"])
    .slice(-mostFields);
  const lengths = cohorts.map(cohort => (Array.isArray(cohort["active"]) ? cohort["active"].length : 0));
  const units = Array.from({ length: Math.min(mostFields, Math.max(0, ...lengths)) }, (_, unit) => unit);
  if (cohorts.length === 0) return null;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={columnText("cohorts", words)}>
      <table className="heat">
        <thead>
          <tr>
            <th>{columnText("cohort", words)}</th>
            <th className="number">{columnText("customers", words)}</th>
            {units.map(unit => (
              <th key={unit} className="number">
                +{unit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cohorts.map(cohort => (
            <tr key={String(cohort["cohort"])}>
              <td>{format.bucket(String(cohort["cohort"]))}</td>
              <td className="number">
                <Counted of={behindCohort(finding, cohort, null)} text={format.count(Number(cohort["customers"]))} />
              </td>
              {units.map(unit => {
                const active = Array.isArray(cohort["active"]) ? (cohort["active"] as readonly (number | null)[])[unit] : null;
                return active == null ? (
                  <td key={unit} />
                ) : (
                  <Shade
                    key={unit}
                    share={active / Math.max(1, Number(cohort["customers"]))}
                    text={format.share(active / Math.max(1, Number(cohort["customers"])))}
                    title={format.count(active)}
                    of={active > 0 ? behindCohort(finding, cohort, unit) : undefined}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
