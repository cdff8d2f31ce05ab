import { useCatalogue } from "../../../api/queries";
import { useAskAgain, useMay } from "../../../api/send";
import { useSending } from "../../../api/useSending";
import { local } from "../../../names";
import { Answer, Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { Conversions } from "./Conversions";

/** Phase models, one of which is the usual one, and what counts as a conversion. */
export function PhasesPage() {
  const texts = useTexts();
  const catalogue = useCatalogue();
  const mayWrite = useMay("write") === true;
  const askAgain = useAskAgain();
  const sending = useSending();
  const choose = (key: string) => sending.send("PUT", "/api/catalogue/default-phase-model", { key }, () => askAgain(""));
  return (
    <>
      <section className="told">
        <h2>{texts("phases.title")}</h2>
        <p className="muted">{texts("phases.intro")}</p>
        <Answer of={catalogue}>
          {({ phaseModels, defaultPhaseModel }) => (
            <ul className="models">
              {phaseModels.map(model => (
                <li key={model.key}>
                  <label className="tick">
                    <input
                      type="radio"
                      name="model"
                      checked={model.key === defaultPhaseModel}
                      disabled={!mayWrite || sending.isUnderWay}
                      onChange={() => choose(model.key)}
                    />
                    <strong>{local(model.name as never, texts.language)}</strong>
                  </label>
                  <p className="muted">{model.phases.map(phase => local(phase.name as never, texts.language)).join(" → ")}</p>
                </li>
              ))}
            </ul>
          )}
        </Answer>
        {sending.problem !== undefined && <Failed problem={sending.problem} />}
      </section>
      <Conversions mayWrite={mayWrite} />
    </>
  );
}
