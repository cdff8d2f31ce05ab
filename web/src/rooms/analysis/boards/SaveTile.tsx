import { type FormEvent, useState } from "react";
import { to, useAddress } from "../../../address";
import { Icon } from "../../../parts/Icon";
import { Link } from "../../../parts/Link";
import { Menu } from "../../../parts/Menu";
import { Failed } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { keyFor } from "../../segments/keys";
import type { Question } from "../questions";
import { type Dashboard, longestName, mostTiles, optionsOf, suggestedName, type Tile } from "./boards";
import { useChangeDashboard, useDashboards } from "./useDashboards";

/** Puts the question, as it is asked now, on a dashboard. */
export function SaveTile({ question }: { readonly question: Question }) {
  const texts = useTexts();
  const address = useAddress();
  const options = optionsOf(question, address);
  return (
    <Menu icon="plus" label={texts("boards.save")}>
      <SaveForm key={options} question={question.key} options={options} />
    </Menu>
  );
}

function SaveForm({ question, options }: Pick<Tile, "question" | "options">) {
  const texts = useTexts();
  const address = useAddress();
  const boards = useDashboards();
  const { store, problem } = useChangeDashboard();
  const [name, setName] = useState(() => suggestedName(question, options, texts));
  const [view, setView] = useState<Tile["view"]>("plot");
  const [chosen, setChosen] = useState<string>();
  const [newName, setNewName] = useState("");
  const [saved, setSaved] = useState<Dashboard>();
  const known = boards.data ?? [];
  const board = known.find(one => one.key === (chosen ?? known[0]?.key));
  const isFull = board !== undefined && board.tiles.length >= mostTiles;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const tile: Tile = { name: name.trim(), question, options, view };
    const onto = board ?? {
      key: keyFor(newName, [...known.map(one => one.key)], "dashboard"),
      version: 0,
      name: newName.trim(),
      tiles: [],
    };
    if (await store({ ...onto, tiles: [...onto.tiles, tile] })) setSaved(onto);
  };
  if (!boards.isSuccess) return boards.isError ? <Failed problem={boards.error} /> : <p className="muted">{texts("state.loading")}</p>;
  if (saved)
    return (
      <p className="save-tile" role="status">
        {texts("boards.saved", { name, board: saved.name })}{" "}
        <Link to={to(address, ["analysis", "dashboards", saved.key])}>{texts("boards.show")}</Link>
      </p>
    );
  return (
    <form className="save-tile" onSubmit={event => void submit(event)}>
      <label className="field">
        <span>{texts("boards.tileName")}</span>
        <input value={name} required maxLength={longestName} onChange={event => setName(event.target.value)} />
      </label>
      <label className="field">
        <span>{texts("boards.view")}</span>
        <select value={view} onChange={event => setView(event.target.value as Tile["view"])}>
          <option value="plot">{texts("boards.plot")}</option>
          <option value="table">{texts("boards.table")}</option>
        </select>
      </label>
      {known.length > 0 && (
        <label className="field">
          <span>{texts("boards.board")}</span>
          <select value={board?.key ?? ""} onChange={event => setChosen(event.target.value)}>
            {known.map(one => (
              <option key={one.key} value={one.key}>
                {one.name}
              </option>
            ))}
            <option value="">{texts("boards.new")}</option>
          </select>
        </label>
      )}
      {!board && (
        <label className="field">
          <span>{texts("boards.newName")}</span>
          <input value={newName} required maxLength={longestName} onChange={event => setNewName(event.target.value)} />
        </label>
      )}
      {isFull && <p className="muted">{texts("boards.full", { most: mostTiles })}</p>}
      {problem !== undefined && <Failed problem={problem} />}
      <button className="primary" disabled={isFull}>
        <Icon name="check" />
        {texts("boards.put")}
      </button>
    </form>
  );
}
