import { type ReactNode, useState } from "react";
import { go, useAddress, withQuery } from "../address";
import { useCatalogue, useDimensions, useSegments } from "../api/queries";
import { local, useNames } from "../names";
import { useTexts } from "../texts";
import { dayAfter, filterWords, firstDayOf, lastDayOf } from "./filter";
import { Icon } from "./Icon";

interface FilterBarProps {
  readonly hasPhases?: boolean;
  readonly children?: ReactNode;
}

/** Which interactions are looked at. All of it stands in the address. */
export function FilterBar({ hasPhases = true, children }: FilterBarProps) {
  const texts = useTexts();
  const address = useAddress();
  const said = (name: string) => address.query.get(name) ?? "";
  const say = (changes: Readonly<Record<string, string | readonly string[]>>) => go(withQuery(address, { ...changes, figure: "" }));
  const isFiltered = filterWords.some(word => said(word) !== "");
  return (
    <form className="filter" aria-label={texts("filter.title")} onSubmit={event => event.preventDefault()}>
      {hasPhases && <PhaseModel value={said("phases")} onChange={phases => say({ phases })} />}
      <label>
        <span>{texts("filter.from")}</span>
        <input
          type="date"
          value={firstDayOf(said("from"))}
          max={lastDayOf(said("to")) || undefined}
          onChange={event => say({ from: event.target.value })}
        />
      </label>
      <label>
        <span>{texts("filter.to")}</span>
        <input
          type="date"
          value={lastDayOf(said("to"))}
          min={firstDayOf(said("from")) || undefined}
          onChange={event => say({ to: event.target.value && dayAfter(event.target.value) })}
        />
      </label>
      <Segments value={said("segment")} onChange={segment => say({ segment })} />
      <Personas value={said("persona")} onChange={persona => say({ persona })} />
      <Conditions values={address.query.getAll("where").filter(Boolean)} onChange={where => say({ where })} />
      {children}
      {isFiltered && (
        <button type="button" className="quiet reset" onClick={() => say(Object.fromEntries(filterWords.map(word => [word, ""])))}>
          {texts("filter.reset")}
        </button>
      )}
    </form>
  );
}

interface ChoiceProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function PhaseModel({ value, onChange }: ChoiceProps) {
  const texts = useTexts();
  const { data } = useCatalogue();
  return (
    <label>
      <span>{texts("filter.phases")}</span>
      <select
        value={value || data?.defaultPhaseModel}
        onChange={event => onChange(event.target.value === data?.defaultPhaseModel ? "" : event.target.value)}
      >
        {data?.phaseModels.map(model => (
          <option key={model.key} value={model.key}>
            {local(model.name, texts.language)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Segments({ value, onChange }: ChoiceProps) {
  const texts = useTexts();
  const { data = [] } = useSegments();
  if (data.length === 0 && !value) return null;
  return (
    <label>
      <span>{texts("filter.segment")}</span>
      <select value={value} onChange={event => onChange(event.target.value)}>
        <option value="">{texts("filter.all")}</option>
        {data.map(segment => (
          <option key={segment.key} value={segment.key}>
            {local(segment.name, texts.language) || segment.key}
          </option>
        ))}
      </select>
    </label>
  );
}

function Personas({ value, onChange }: ChoiceProps) {
  const texts = useTexts();
  const { data } = useCatalogue();
  if (!data?.personas.length && !value) return null;
  return (
    <label>
      <span>{texts("filter.persona")}</span>
      <select value={value} onChange={event => onChange(event.target.value)}>
        <option value="">{texts("filter.all")}</option>
        {data?.personas.map(persona => (
          <option key={persona.key} value={persona.key}>
            {local(persona.name, texts.language)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ConditionsProps {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Conditions on dimensions, each of which can be taken away again. */
function Conditions({ values, onChange }: ConditionsProps) {
  const texts = useTexts();
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="conditions" role="group" aria-label={texts("filter.where")}>
      {values.map(condition => (
        <button
          key={condition}
          type="button"
          className="chip"
          title={texts("filter.remove")}
          onClick={() => onChange(values.filter(other => other !== condition))}
        >
          <ConditionText condition={condition} />
          <Icon name="close" />
        </button>
      ))}
      {isAdding ? (
        <NewCondition
          onAdd={condition => {
            setAdding(false);
            if (condition) onChange([...new Set([...values, condition])]);
          }}
        />
      ) : (
        <button type="button" className="quiet" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {texts("filter.add")}
        </button>
      )}
    </div>
  );
}

function ConditionText({ condition }: { readonly condition: string }) {
  const texts = useTexts();
  const names = useNames();
  const [dimension = "", value = ""] = condition.split(/=(.*)/s);
  const shown = dimension === "touchpoint" ? names.touchpoint(value) : dimension === "channel" ? names.channel(value) : value;
  return (
    <>
      {texts.word("dimension", dimension) ?? dimension}: {shown || texts("part.none")}
    </>
  );
}

function NewCondition({ onAdd }: { readonly onAdd: (condition: string) => void }) {
  const texts = useTexts();
  const { data } = useDimensions();
  const [dimension, setDimension] = useState("channel");
  const [value, setValue] = useState("");
  const examples = data?.dimensions.find(known => known.name === dimension)?.examples ?? [];
  return (
    <span
      className="new-condition"
      onKeyDown={event => {
        if (event.key === "Escape") onAdd("");
        if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          onAdd(`${dimension}=${value.trim()}`);
        }
      }}
    >
      <select autoFocus value={dimension} aria-label={texts("filter.dimension")} onChange={event => setDimension(event.target.value)}>
        {data?.dimensions
          .filter(known => known.filled > 0)
          .map(known => (
            <option key={known.name} value={known.name}>
              {texts.word("dimension", known.name) ?? known.name}
            </option>
          ))}
      </select>
      <input
        value={value}
        list="condition-values"
        size={16}
        aria-label={texts("filter.value")}
        placeholder={examples[0] ?? ""}
        onChange={event => setValue(event.target.value)}
      />
      <datalist id="condition-values">
        {examples.map(example => (
          <option key={example} value={example} />
        ))}
      </datalist>
      <button type="button" onClick={() => onAdd(`${dimension}=${value.trim()}`)}>
        {texts("filter.apply")}
      </button>
    </span>
  );
}
