import { useState } from "react";
import { useTexts } from "../../../texts";
import { assign, type Column, kept, leftOut } from "./choice";
import type { Editing } from "./Editing";

/** What is dragged, so that a file or a word from elsewhere is not taken for it. */
const dragged = "application/x-wegmarke-target";

/** Each column with its first values and what it becomes: chosen from a list, or dragged onto it. */
export function ColumnList(editing: Editing) {
  const texts = useTexts();
  const { preview, choice, onChange } = editing;
  const taken = new Set(preview.targets.map(({ target }) => target).concat(preview.columns.flatMap(column => column.targets)));
  return (
    <section className="told">
      <h3>{texts("import.columns")}</h3>
      <p className="muted">{texts("import.columnsHint")}</p>
      <ul className="targets" aria-label={texts("import.targets")}>
        {preview.possible.map(target => (
          <li
            key={target}
            draggable
            data-taken={taken.has(target) || undefined}
            onDragStart={event => {
              event.dataTransfer.setData(dragged, target);
              event.dataTransfer.effectAllowed = "link";
            }}
          >
            {texts.word("target", target) ?? target}
          </li>
        ))}
      </ul>
      <ul className="columns-of-file">
        {preview.columns.map(column => (
          <ColumnRow
            key={column.name}
            column={column}
            editing={editing}
            onAssign={target => onChange(assign(choice, preview, column.name, target))}
          />
        ))}
      </ul>
    </section>
  );
}

interface ColumnRowProps {
  readonly column: Column;
  readonly editing: Editing;
  readonly onAssign: (target: string) => void;
}

function ColumnRow({ column, editing: { preview }, onAssign }: ColumnRowProps) {
  const texts = useTexts();
  const [isOver, setOver] = useState(false);
  const value = column.isLeftOut ? leftOut : (column.targets[0] ?? kept);
  const reads = preview.targets.find(known => known.target === column.targets[0]);
  const isUnsure = reads?.certainty === "Likely" || reads?.certainty === "Possible";
  const others = (reads?.columns ?? []).filter(name => name !== column.name);
  const named = preview.possible.includes(value) || value === kept || value === leftOut ? preview.possible : [...preview.possible, value];
  // Which of two readings holds is asked; neither is shown as if it were known.
  const isOpen = preview.questions.some(({ kind, column: asked }) => asked === column.name && (kind === "Decimal" || kind === "Dates"));
  const options = named
    .map(target => ({ target, name: texts.word("target", target) ?? target }))
    .sort((one, other) => one.name.localeCompare(other.name, texts.language));
  return (
    <li
      data-over={isOver || undefined}
      data-becomes={value === kept || value === leftOut ? undefined : value}
      onDragOver={event => {
        if (!event.dataTransfer.types.includes(dragged)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        const target = event.dataTransfer.getData(dragged);
        if (target) onAssign(target);
      }}
    >
      <div className="name">
        <strong>{column.name}</strong>
        <span className="muted">{texts(`value.${column.kind}`)}</span>
      </div>
      <ul className="examples-of-column">
        {column.examples.map(({ written, read }, at) => (
          <li key={at}>
            {written}
            {value !== kept && !isOpen && read !== written && <span className="muted"> → {read}</span>}
          </li>
        ))}
      </ul>
      <div className="becomes">
        <select
          aria-label={texts("import.becomes", { column: column.name })}
          value={value}
          onChange={event => onAssign(event.target.value)}
        >
          <option value={kept}>{texts("import.kept")}</option>
          <option value={leftOut}>{texts("import.leftOut")}</option>
          {options.map(({ target, name }) => (
            <option key={target} value={target}>
              {name}
            </option>
          ))}
        </select>
        <span className="muted">
          {[
            ...(isUnsure ? [texts("import.check")] : []),
            ...(others.length > 0 ? [texts("import.together", { columns: others.join(", ") })] : []),
            ...(reads?.oncePerOrder ? [texts("import.once")] : []),
            ...column.targets.slice(1).map(target => texts("import.also", { target: texts.word("target", target) ?? target })),
          ].join(" · ")}
        </span>
      </div>
    </li>
  );
}
