import { useId, useState } from "react";
import { go, useAddress, withQuery } from "../../address";
import { useCatalogue, useDimensions } from "../../api/queries";
import { local, useNames } from "../../names";
import { Icon } from "../../parts/Icon";
import { useTexts } from "../../texts";
import { saidTo } from "./asking";
import { besideDimensions, choicesOf, dimensional, numeric, type Option, places, type Question, sequences } from "./questions";

/** What a question can be told besides the filter, each in a field of its kind. */
export function Options({ question }: { readonly question: Question }) {
  const texts = useTexts();
  const address = useAddress();
  const say = (name: string) => (value: string) => go(withQuery(address, { [name]: value }));
  const field = (option: Option) => (
    <Field
      key={option.name}
      question={question}
      option={option}
      value={saidTo(question, address, option.name)}
      onChange={say(option.name)}
    />
  );
  const isFirst = ({ name, isRequired }: Option) => isRequired || first.has(name);
  const [plain, more] = [question.options.filter(isFirst), question.options.filter(option => !isFirst(option))];
  return (
    <form className="fields" onSubmit={event => event.preventDefault()}>
      {plain.map(field)}
      {more.length > 0 && (
        <details open={more.some(({ name }) => address.query.get(name))}>
          <summary>{texts("analysis.more")}</summary>
          <div className="fields">{more.map(field)}</div>
        </details>
      )}
    </form>
  );
}

/** What most people change; the rest opens on demand. */
const first = new Set([
  "per",
  "metric",
  "grain",
  "unit",
  "of",
  "model",
  "rows",
  "columns",
  "steps",
  "after",
  "before",
  "ideal",
  "until",
  "since",
  "window",
  "depth",
]);

interface FieldProps {
  readonly question: Question;
  readonly option: Option;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Field(props: FieldProps) {
  const { question, option } = props;
  const words = choicesOf(question.key, option.name);
  if (words) return <ChoiceField {...props} words={words} />;
  if (dimensional.has(option.name)) return <DimensionField {...props} />;
  if (option.name in sequences) return <SequenceField {...props} words={sequences[option.name] ?? []} />;
  if (option.name in places) return <PlaceField {...props} words={places[option.name] ?? []} />;
  return <TextField {...props} />;
}

function Label({ option }: { readonly option: Option }) {
  const texts = useTexts();
  return <span title={option.description}>{texts.word("option", option.name) ?? option.name}</span>;
}

function ChoiceField({ question, option, value, onChange, words }: FieldProps & { readonly words: readonly string[] }) {
  const texts = useTexts();
  const usual = option.name === "per" ? question.usualPer : words[0];
  return (
    <label>
      <Label option={option} />
      <select value={value || usual} onChange={event => onChange(event.target.value)}>
        {value && !words.includes(value) && (
          <option value={value}>
            {value
              .split(",")
              .map(word => texts.word("choice", word) ?? word)
              .join(", ")}
          </option>
        )}
        {words.map(word => (
          <option key={word} value={word}>
            {texts.word("choice", word) ?? word}
          </option>
        ))}
      </select>
    </label>
  );
}

function DimensionField({ question, option, value, onChange }: FieldProps) {
  const texts = useTexts();
  const { data } = useDimensions();
  const beside = besideDimensions[question.key] ?? [];
  const names = data?.dimensions.filter(dimension => dimension.filled > 0).map(dimension => dimension.name) ?? (value ? [value] : []);
  const usual = option.name === "of" ? "channel" : "";
  return (
    <label>
      <Label option={option} />
      <select value={value || usual} onChange={event => onChange(event.target.value)}>
        {usual === "" && <option value="">–</option>}
        {[...new Set([...beside, ...names])].map(name => (
          <option key={name} value={name}>
            {(beside.includes(name) ? texts.word("choice", name) : texts.word("dimension", name)) ?? name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Written when it is left, so that half a word asks nothing. */
function TextField({ option, value, onChange }: FieldProps) {
  const isNumber = numeric.has(option.name);
  return (
    <label>
      <Label option={option} />
      <input
        key={value}
        type={isNumber ? "number" : "text"}
        min={isNumber ? 1 : undefined}
        size={isNumber ? undefined : 14}
        defaultValue={value}
        placeholder={hintOf(option)}
        onBlur={event => onChange(event.target.value.trim())}
        onKeyDown={event => {
          if (event.key === "Enter") onChange(event.currentTarget.value.trim());
        }}
      />
    </label>
  );
}

/** What holds when nothing is said: the last sentence of the description. */
const hintOf = ({ description }: Option): string => /[Ee]lse (\d+\w*)/.exec(description)?.[1] ?? "";

function TouchpointList({ id, words }: { readonly id: string; readonly words: readonly string[] }) {
  const texts = useTexts();
  const { data } = useCatalogue();
  return (
    <datalist id={id}>
      {words.map(word => (
        <option key={word} value={word}>
          {texts.word("choice", word)}
        </option>
      ))}
      {data?.touchpoints.map(touchpoint => (
        <option key={touchpoint.key} value={local(touchpoint.name, texts.language)} />
      ))}
    </datalist>
  );
}

/** The key of what was written, where the catalogue knows it; the server takes names, too. */
function useKeyOf(): (written: string) => string {
  const texts = useTexts();
  const { data } = useCatalogue();
  return written => data?.touchpoints.find(touchpoint => local(touchpoint.name, texts.language) === written)?.key ?? written;
}

function PlaceField({ option, value, onChange, words }: FieldProps & { readonly words: readonly string[] }) {
  const id = useId();
  const texts = useTexts();
  const names = useNames();
  const keyOf = useKeyOf();
  const shown = value && (texts.word("choice", value) ?? names.touchpoint(value));
  const said = (written: string) => words.find(word => texts.word("choice", word) === written) ?? keyOf(written);
  return (
    <label>
      <Label option={option} />
      <input
        key={shown}
        list={id}
        size={18}
        defaultValue={shown}
        onBlur={event => onChange(said(event.target.value.trim()))}
        onKeyDown={event => event.key === "Enter" && onChange(said(event.currentTarget.value.trim()))}
      />
      <TouchpointList id={id} words={words} />
    </label>
  );
}

/** Touchpoints side by side: each can be taken away, further ones are put behind. */
function SequenceField({ option, value, onChange, words }: FieldProps & { readonly words: readonly string[] }) {
  const id = useId();
  const texts = useTexts();
  const names = useNames();
  const keyOf = useKeyOf();
  const [written, setWritten] = useState("");
  const keys = value.split(",").filter(Boolean);
  const add = () => {
    const key = keyOf(written.trim());
    setWritten("");
    if (key) onChange([...keys, key].join(","));
  };
  return (
    <div className="field sequence" role="group" aria-label={texts.word("option", option.name) ?? option.name}>
      <Label option={option} />
      <div>
        {keys.map((key, at) => (
          <button
            key={`${key} ${at}`}
            type="button"
            className="chip"
            title={texts("filter.remove")}
            onClick={() => onChange(keys.filter((_, other) => other !== at).join(","))}
          >
            {texts.word("choice", key) ?? names.step(key)}
            <Icon name="close" />
          </button>
        ))}
        <input
          value={written}
          list={id}
          size={22}
          aria-label={texts("analysis.touchpointHint")}
          placeholder={texts("analysis.touchpointHint")}
          onChange={event => setWritten(event.target.value)}
          onBlur={add}
          onKeyDown={event => {
            if (event.key === "Enter") add();
          }}
        />
        <TouchpointList id={id} words={words} />
      </div>
    </div>
  );
}
