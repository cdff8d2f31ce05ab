import { useState } from "react";
import { useTexts } from "../../../texts";
import { CardsField } from "./CardsField";
import { type Cell, cellField, intendedOf, type Lane, type MapDocument, type Step, withIntended } from "./document";
import { TextField } from "./TextField";
import type { Editing } from "./useEditing";

const mostLetters = 2_000;

interface LaneFieldProps {
  readonly lane: Lane;
  readonly name: string;
  readonly step: Step;
  readonly map: MapDocument;
  readonly editing: Editing;
}

/** What a lane says at a step, as a field of the lane's kind. */
export function LaneField({ lane, name, step, map, editing }: LaneFieldProps) {
  const texts = useTexts();
  const field = cellField(lane.key, step.id);
  const cell = lane.cells?.[step.id];
  const change = (value: Cell | undefined) => editing.change(field, value);
  switch (lane.kind) {
    case "text":
      return (
        <TextField
          label={name}
          value={typeof cell === "string" ? cell : ""}
          most={mostLetters}
          isLong
          onChange={text => change(text === "" ? undefined : text)}
          onLeave={editing.save}
        />
      );
    case "cards":
    case "person":
      return <CardsField lane={lane} name={name} step={step} map={map} editing={editing} />;
    case "emotion":
      return (
        <NumberField
          label={`${name} (${texts("own.intendedFeeling")})`}
          value={typeof cell === "number" ? cell : undefined}
          range={{ min: -2, max: 2, step: 0.5 }}
          onChange={change}
          onLeave={editing.save}
        />
      );
    case "metric": {
      const scale = lane.measure === "share" || lane.measure === "going-on" ? 100 : 1;
      const unit = scale === 100 ? "%" : lane.measure === "time-to-next" ? texts("own.hours") : (lane.unit ?? "");
      const intended = intendedOf(cell);
      return (
        <NumberField
          label={`${name} (${texts("own.intended")}${unit ? `, ${unit}` : ""})`}
          value={intended === undefined ? undefined : rounded(intended * scale)}
          range={{ min: 0, ...(scale === 100 ? { max: 100 } : {}), step: "any" }}
          onChange={value => change(withIntended(cell, value === undefined ? undefined : rounded(value / scale)))}
          onLeave={editing.save}
        />
      );
    }
    case "touchpoint":
      return null;
  }
}

/** Without the dust that percentages leave in binary fractions. */
const rounded = (value: number) => Math.round(value * 1e9) / 1e9;

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly range: { readonly min?: number; readonly max?: number; readonly step: number | "any" };
  readonly onChange: (value: number | undefined) => void;
  readonly onLeave: () => void;
}

/** A figure; what is no figure yet, such as a sign alone, is not taken. */
function NumberField({ label, value, range, onChange, onLeave }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        {...range}
        value={typed ?? value ?? ""}
        onChange={event => {
          setTyped(event.target.value);
          if (event.target.validity.valid) onChange(event.target.value === "" ? undefined : event.target.valueAsNumber);
        }}
        onBlur={event => {
          if (!event.target.reportValidity()) return;
          setTyped(undefined);
          onLeave();
        }}
        onKeyDown={event => {
          if (event.key === "Enter" && event.currentTarget.reportValidity()) onLeave();
        }}
      />
    </label>
  );
}
