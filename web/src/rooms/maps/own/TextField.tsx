import { useRef } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly isLong?: boolean;
  /** An empty one is not saved. */
  readonly isNeeded?: boolean;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

/** A field that is saved when it is left; Escape puts back what stood there when it was entered. */
export function TextField({ label, value, most, isLong = false, isNeeded = false, onChange, onLeave }: TextFieldProps) {
  const entered = useRef(value);
  const said = {
    value,
    maxLength: most,
    required: isNeeded,
    onFocus: () => (entered.current = value),
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
    onBlur: () => {
      if (isNeeded && value.trim() === "") onChange(entered.current);
      else onLeave();
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === "Enter" && (!isLong || event.ctrlKey || event.metaKey)) onLeave();
      if (event.key !== "Escape" || value === entered.current) return;
      // The drawer stays open.
      event.stopPropagation();
      onChange(entered.current);
    },
  };
  return (
    <label>
      <span>{label}</span>
      {isLong ? <textarea rows={Math.min(8, Math.max(2, Math.ceil(value.length / 44)))} {...said} /> : <input {...said} />}
    </label>
  );
}
