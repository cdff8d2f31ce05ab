import { type Schemas, useJson } from "../../../api/queries";
import { useAskAgain } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { local, useNames } from "../../../names";
import { Answer, Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";

type Rule = Schemas["ConversionView"];

/** What counts as a conversion; a rule that is switched off is as if it were not there. */
export function Conversions({ mayWrite }: { readonly mayWrite: boolean }) {
  const texts = useTexts();
  const names = useNames();
  const rules = useJson("/api/catalogue/conversions");
  const askAgain = useAskAgain();
  const sending = useSending();
  const goesBy = ({ touchpoints, roles, stated }: Rule) =>
    [
      ...touchpoints.map(names.touchpoint),
      ...roles.map(role => texts("conversions.role", { role: texts.word("touchpointRole", role) ?? role })),
      ...stated.map(goal => (goal === "*" ? texts("conversions.anyStated") : texts("conversions.stated", { goal }))),
    ].join(", ");
  return (
    <section className="told">
      <h2>{texts("conversions.title")}</h2>
      <p className="muted">{texts("conversions.intro")}</p>
      <Answer of={rules}>
        {data => (
          <ul className="models">
            {(data as readonly Rule[]).map(rule => (
              <li key={rule.key}>
                <label className="tick">
                  <input
                    type="checkbox"
                    role="switch"
                    checked={rule.isActive}
                    disabled={!mayWrite || sending.isUnderWay}
                    onChange={event =>
                      sending.send("PUT", `/api/catalogue/conversions/${rule.key}`, { isActive: event.target.checked }, () => askAgain(""))
                    }
                  />
                  <strong>{local(rule.name as never, texts.language)}</strong>
                </label>
                <p className="muted">{goesBy(rule)}</p>
              </li>
            ))}
          </ul>
        )}
      </Answer>
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
    </section>
  );
}
