import { useCatalogue } from "../../../api/queries";
import { local } from "../../../names";
import { type TextKey, useTexts } from "../../../texts";
import { answered, type Column, kept, type Question } from "./choice";
import type { Editing } from "./Editing";

/** What the file leaves open. Nothing is guessed where money, time or identity depends on it. */
export function Questions({ preview, choice, onChange }: Editing) {
  const texts = useTexts();
  return (
    <section className="questions-open" aria-label={texts("import.questions")}>
      <h3>{texts("import.questions")}</h3>
      {preview.questions.map(question => (
        <OneQuestion
          key={`${question.kind} ${question.target} ${question.column}`}
          question={question}
          columns={preview.columns}
          onAnswer={said => onChange(answered(choice, preview, question, said))}
        />
      ))}
    </section>
  );
}

interface OneQuestionProps {
  readonly question: Question;
  readonly columns: readonly Column[];
  readonly onAnswer: (said: string) => void;
}

function OneQuestion({ question, columns, onAnswer }: OneQuestionProps) {
  const texts = useTexts();
  const { kind, target, column, choices } = question;
  const example = columns.find(known => known.name === column)?.examples[0]?.written ?? "";
  const words = texts(`ask.${kind}`, { column, example, target: texts.word("target", target) ?? target });
  const buttons = buttonsOf(question);
  return (
    <fieldset>
      <legend>{words}</legend>
      {kind === "Touchpoint" ? (
        <TouchpointAnswer onAnswer={onAnswer} />
      ) : kind === "Column" ? (
        <select aria-label={words} value="" onChange={event => onAnswer(event.target.value)}>
          <option value="">{texts("import.pick")}</option>
          {(choices.length > 0 ? choices : columns.map(known => known.name)).map(name => (
            <option key={name}>{name}</option>
          ))}
        </select>
      ) : (
        <div className="actions">
          {buttons.map(({ said, text }) => (
            <button key={said} type="button" onClick={() => onAnswer(said)}>
              {typeof text === "string" ? text : texts(text.key)}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  );
}

interface Button {
  readonly said: string;
  readonly text: string | { readonly key: TextKey };
}

const told = (said: string, key: TextKey): Button => ({ said, text: { key } });

function buttonsOf({ kind, choices }: Question): readonly Button[] {
  switch (kind) {
    case "Scale":
      return [...choices.map(scale => told(scale, `choice.${scale}` as TextKey)), told(kept, "choice.noScore")];
    case "LineOrOrder":
      return [told("line", "choice.line"), told("order", "choice.order")];
    case "ReturnWord":
      return [...choices.map(word => ({ said: word, text: `„${word}“` })), told(kept, "choice.noReturn")];
    case "Place":
      return [told("store", "choice.store"), told("web", "choice.web")];
    case "Purpose":
      return [
        told("marketing", "purpose.marketing"),
        told("analysis", "purpose.analysis"),
        told("personalisation", "purpose.personalisation"),
        told("retargeting", "purpose.retargeting"),
        told("service", "purpose.service"),
      ];
    case "Act":
      return [told("given", "choice.allGiven")];
    case "Decimal":
      return [told("comma", "choice.comma"), told("point", "choice.point")];
    default:
      return [told("day-first", "choice.day-first"), told("month-first", "choice.month-first")];
  }
}

function TouchpointAnswer({ onAnswer }: { readonly onAnswer: (said: string) => void }) {
  const texts = useTexts();
  const { data: catalogue } = useCatalogue();
  const touchpoints = (catalogue?.touchpoints ?? [])
    .map(({ key, name }) => ({ key, name: local(name, texts.language) }))
    .sort((one, other) => one.name.localeCompare(other.name, texts.language));
  return (
    <>
      <select aria-label={texts("import.everyRow")} value="" onChange={event => onAnswer(event.target.value)}>
        <option value="">{texts("import.everyRow")}</option>
        {touchpoints.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <p className="muted">{texts("import.orColumn")}</p>
    </>
  );
}
