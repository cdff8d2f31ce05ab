import { useTexts } from "../../../texts";
import { isTime, type Keep, unitsOf, withUnit } from "./keep";

interface KeepFieldProps {
  readonly kind: string;
  readonly name: string;
  readonly keep: Keep;
  readonly onKeep: (keep: Keep) => void;
}

/** A time to keep something: a number and its unit, or for ever. */
export function KeepField({ kind, name, keep, onKeep }: KeepFieldProps) {
  const texts = useTexts();
  return (
    <span className="keep">
      {isTime(keep) && (
        <input
          type="number"
          min={1}
          value={keep.count}
          aria-label={texts("retention.count", { name })}
          onChange={event => onKeep({ ...keep, count: Number(event.target.value) })}
        />
      )}
      <select
        value={keep.unit}
        aria-label={texts("retention.unit", { name })}
        onChange={event => onKeep(withUnit(keep, event.target.value))}
      >
        {unitsOf(kind).map(unit => (
          <option key={unit} value={unit}>
            {texts.word("keepUnit", unit)}
          </option>
        ))}
      </select>
    </span>
  );
}
