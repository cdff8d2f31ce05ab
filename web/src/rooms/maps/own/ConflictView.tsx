import { useEffect, useMemo, useRef, useState } from "react";
import { go, to, useAddress } from "../../../address";
import { useJson } from "../../../api/queries";
import { send } from "../../../api/send";
import { type Names, useNames } from "../../../names";
import { Failed } from "../../../parts/States";
import { type Texts, useTexts } from "../../../texts";
import { ownDrawingOf } from "../addresses";
import { type Disputed, disputed, mixed, type Side } from "./conflict";
import { cardsOf, type Cell, type Field, type Figure, type MapDocument, textOfCard } from "./document";
import type { Draft } from "./drafts";
import type { Editing } from "./useEditing";

interface ConflictViewProps {
  readonly editing: Editing;
  readonly draft: Draft;
  readonly theirs: MapDocument | null;
}

/** Somebody else saved meanwhile: both versions field by field, and for each whose word stands. Until then nothing is written and nothing lost. */
export function ConflictView({ editing, draft, theirs }: ConflictViewProps) {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h1 id="conflict-title" ref={heading} tabIndex={-1}>
        {texts(theirs ? "conflict.title" : "conflict.goneTitle")}
      </h1>
      {theirs ? <Mixing key={theirs.version} editing={editing} draft={draft} theirs={theirs} /> : <Gone editing={editing} draft={draft} />}
    </section>
  );
}

function Mixing({ editing, draft, theirs }: ConflictViewProps & { readonly theirs: MapDocument }) {
  const texts = useTexts();
  const fields = useMemo(() => disputed(draft.base, draft.map, theirs), [draft, theirs]);
  const [sides, setSides] = useState<ReadonlyMap<Field, Side>>(
    () => new Map(fields.flatMap(({ field, proposed }) => (proposed ? [[field, proposed] as const] : []))),
  );
  const all = (side: Side) => setSides(new Map(fields.map(({ field, isMineThere }) => [field, isMineThere ? side : "theirs"])));
  const open = fields.filter(({ field }) => !sides.has(field)).length;
  return (
    <>
      <p>{texts("conflict.text", { version: theirs.version, base: draft.base.version })}</p>
      <p className="actions">
        <button type="button" onClick={() => all("mine")}>
          {texts("conflict.allMine")}
        </button>
        <button type="button" onClick={() => all("theirs")}>
          {texts("conflict.allTheirs")}
        </button>
      </p>
      <ol className="fields">
        {fields.map(one => (
          <li key={one.field}>
            <Choice
              of={one}
              map={theirs}
              mine={draft.map}
              side={sides.get(one.field)}
              onChoose={side => setSides(new Map(sides).set(one.field, side))}
            />
          </li>
        ))}
      </ol>
      {editing.problem !== undefined && <Failed problem={editing.problem} />}
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={open > 0 || editing.isSaving}
          onClick={() => editing.settle(mixed(theirs, fields, sides))}
        >
          {texts("conflict.save")}
        </button>
        <span className="muted" role="status">
          {open > 0 ? texts("conflict.open", { count: open }) : texts("conflict.kept", { version: theirs.version })}
        </span>
      </p>
    </>
  );
}

interface ChoiceProps {
  readonly of: Disputed;
  readonly map: MapDocument;
  readonly mine: MapDocument;
  readonly side: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

function Choice({ of, map, mine, side, onChoose }: ChoiceProps) {
  const texts = useTexts();
  const names = useNames();
  const laneNames = useLaneNames(map.id);
  const said = { theirs: of.theirs, mine: of.mine };
  return (
    <fieldset data-open={side === undefined || undefined}>
      <legend>{fieldText(of.field, map, mine, laneNames, texts)}</legend>
      {(["mine", "theirs"] as const).map(one => (
        <label key={one} data-chosen={side === one || undefined}>
          <span>
            <input
              type="radio"
              name={of.field}
              checked={side === one}
              disabled={one === "mine" && !of.isMineThere}
              onChange={() => onChoose(one)}
            />{" "}
            {texts(`conflict.${one}`)}
          </span>
          <span className="said">{valueText(of.field, said[one], names) || texts("conflict.empty")}</span>
          {one === "mine" && !of.isMineThere && <span className="muted">{texts("conflict.noPlace")}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** As the drawing calls its lanes, in the language of the page. */
function useLaneNames(id: string): ReadonlyMap<string, string> {
  const texts = useTexts();
  const { data } = useJson(`${ownDrawingOf(id, { language: texts.language, theme: "light" })}&format=json`);
  const lanes = (data as { readonly lanes?: readonly { readonly key: string; readonly name: string }[] } | undefined)?.lanes ?? [];
  return new Map(lanes.map(lane => [lane.key, lane.name.replaceAll("\u00ad", "")]));
}

function fieldText(field: Field, map: MapDocument, mine: MapDocument, laneNames: ReadonlyMap<string, string>, texts: Texts): string {
  const [kind, key = "", step = ""] = field.split("~");
  const stepName = (id: string) => [...map.steps, ...mine.steps].find(known => known.id === id)?.name ?? id;
  if (kind === "name") return texts("own.name");
  if (kind === "ideal") return texts("own.ideal");
  return kind === "step" ? `${texts("own.step")}: ${stepName(key)}` : `${laneNames.get(key) ?? key} · ${stepName(step)}`;
}

function valueText(field: Field, value: unknown, names: Names): string {
  if (value === undefined) return "";
  if (field === "ideal") return (value as readonly string[]).map(names.touchpoint).join(" → ");
  if (typeof value === "string" || typeof value === "number") return `${value}`;
  const cards = cardsOf(value as Cell);
  return cards.length > 0 ? cards.map(card => `• ${textOfCard(card)}`).join("\n") : `${(value as Figure).intended ?? ""}`;
}

/** What was typed becomes a map of its own, when the one it was meant for is deleted. */
function Gone({ editing, draft }: Omit<ConflictViewProps, "theirs">) {
  const texts = useTexts();
  const address = useAddress();
  const [problem, setProblem] = useState<unknown>();
  const store = () =>
    send(address.base, "POST", "/api/maps", draft.map).then(made => {
      editing.discard();
      go(to(address, ["maps", "own", (made as MapDocument).id]));
    }, setProblem);
  return (
    <>
      <p>{texts("conflict.goneText")}</p>
      <p className="actions">
        <button type="button" className="primary" onClick={() => void store()}>
          {texts("conflict.asNew")}
        </button>
        <button type="button" onClick={editing.discard}>
          {texts("own.discard")}
        </button>
      </p>
      {problem !== undefined && <Failed problem={problem} />}
    </>
  );
}
