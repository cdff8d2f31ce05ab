import { useCallback, useEffect } from "react";
import { go, to, useAddress, withQuery } from "../../../address";
import { useDrawing, useJson } from "../../../api/queries";
import { useMay } from "../../../api/send";
import { Icon, type IconName } from "../../../parts/Icon";
import { Link } from "../../../parts/Link";
import { Answer } from "../../../parts/States";
import { useShade } from "../../../theme";
import { type Texts, useTexts } from "../../../texts";
import { ownDrawingOf } from "../addresses";
import { DownloadMenu } from "../DownloadMenu";
import { LiveDrawing } from "../LiveDrawing";
import { ShareDrawer } from "../ShareDrawer";
import { Zoom } from "../Zoom";
import { ConflictView } from "./ConflictView";
import type { MapDocument } from "./document";
import { IdealDrawer } from "./IdealDrawer";
import { NameField } from "./NameField";
import { SaveState } from "./SaveState";
import { StepDrawer } from "./StepDrawer";
import { timelineOf, type Version } from "./timeline";
import { type Editing, useEditing } from "./useEditing";
import { VersionsDrawer } from "./VersionsDrawer";

/** A map that people own: the server's drawing with today's figures, and, for who may write, everything in it to be edited beside it. */
export default function OwnMapPage({ id }: { readonly id: string }) {
  const texts = useTexts();
  const editing = useEditing(id);
  const address = useAddress();
  return (
    <div className="map-view own-map">
      <p>
        <Link to={to(address, ["maps"])}>{texts("own.back")}</Link>
      </p>
      {editing.theirs !== undefined && editing.draft ? (
        <ConflictView editing={editing} draft={editing.draft} theirs={editing.theirs} />
      ) : (
        <Answer of={editing.stored}>{() => <Sheet id={id} editing={editing} />}</Answer>
      )}
    </div>
  );
}

function Sheet({ id, editing }: { readonly id: string; readonly editing: Editing }) {
  const texts = useTexts();
  const address = useAddress();
  const theme = useShade();
  const mayWrite = useMay("write") === true;
  const drawing = useDrawing(ownDrawingOf(id, { language: texts.language, theme }));
  const selected = address.query.get("figure") ?? "";
  const open = address.query.get("open") ?? "";
  const isPresenting = address.query.get("present") === "yes";
  const select = useCallback(
    (figure: string) => go(withQuery(address, { figure, open: "" }), { replace: selected !== "" }),
    [address, selected],
  );
  const close = () => go(withQuery(address, { figure: "", open: "" }), { replace: true });
  usePresentingEnd(isPresenting);
  const { map } = editing;
  if (!map) return null;
  return (
    <>
      {!isPresenting && (
        <>
          <header className="title">
            <NameField editing={editing} map={map} mayWrite={mayWrite} />
            <p className="muted">{factsOf(map, texts)}</p>
          </header>
          {mayWrite && (
            <div className="actions">
              <Undoing id={id} editing={editing} />
              <SaveState editing={editing} />
            </div>
          )}
          <div className="actions toolbar">
            <Opening name="ideal" icon="way" label={texts("own.ideal")} />
            <Opening name="versions" icon="versions" label={texts("own.versions")} />
            {mayWrite && <Opening name="share" icon="share" label={texts("share.share")} />}
            <span className="stretch" />
            <Zoom />
            <DownloadMenu drawing={ownDrawingOf(id, { language: texts.language, theme: "light" })} name={map.name} />
            <button type="button" onClick={() => go(withQuery(address, { present: "yes", figure: "", open: "" }))}>
              <Icon name="present" />
              {texts("maps.present")}
            </button>
          </div>
        </>
      )}
      <div className="stage">
        <Answer of={drawing} loading={<span className="skeleton sheet" role="status" aria-label={texts("state.loading")} />}>
          {svg => (
            <LiveDrawing
              form="linear"
              drawing={svg}
              selected={selected}
              onSelect={select}
              zoom={isPresenting ? "fit" : (address.query.get("zoom") ?? "")}
            />
          )}
        </Answer>
        {selected && <StepDrawer id={id} editing={editing} map={map} selected={selected} mayWrite={mayWrite} onClose={close} />}
        {open === "ideal" && <IdealDrawer editing={editing} map={map} mayWrite={mayWrite} onClose={close} />}
        {open === "versions" && <VersionsDrawer id={id} editing={editing} mayWrite={mayWrite} onClose={close} />}
        {open === "share" && mayWrite && <ShareDrawer map={id} filter="" onClose={close} />}
      </div>
      {isPresenting && (
        <nav className="presenting" aria-label={texts("maps.present")}>
          <span>{map.name}</span>
          <button type="button" className="quiet" onClick={() => go(withQuery(address, { present: "" }))}>
            {texts("maps.leave")}
          </button>
        </nav>
      )}
    </>
  );
}

function factsOf(map: MapDocument, texts: Texts): string {
  const facts = [
    texts.word("kind", map.kind ?? ""),
    texts.word("status", map.status ?? ""),
    map.owner,
    ...(map.personas ?? []).map(persona => persona.name),
  ];
  return facts.filter(Boolean).join(" · ");
}

interface OpeningProps {
  readonly name: string;
  readonly icon: IconName;
  readonly label: string;
}

/** Opens what stands beside the drawing, or closes it again. */
function Opening({ name, icon, label }: OpeningProps) {
  const address = useAddress();
  const isOpen = address.query.get("open") === name;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => go(withQuery(address, { open: isOpen ? "" : name, figure: "" }), { replace: true })}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}

/** Back and forth through the versions, by buttons and by the keys that do it everywhere. */
function Undoing({ id, editing }: { readonly id: string; readonly editing: Editing }) {
  const texts = useTexts();
  const { data = [] } = useJson(`/api/maps/${encodeURIComponent(id)}/versions`);
  const { states, at } = timelineOf(data as readonly Version[]);
  const isBusy = editing.isSaving || editing.draft !== undefined;
  const [before, after] = [isBusy ? undefined : states[at - 1], isBusy ? undefined : states[at + 1]];
  const { restore } = editing;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // What is being written has an undo of its own.
      const isWriting = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (isWriting || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      const version = event.shiftKey ? after : before;
      if (version !== undefined) restore(version);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [after, before, restore]);
  return (
    <>
      <button
        type="button"
        disabled={before === undefined}
        title={before === undefined ? undefined : texts("own.backTo", { version: before })}
        onClick={() => before !== undefined && restore(before)}
      >
        <Icon name="undo" />
        {texts("own.undo")}
      </button>
      <button
        type="button"
        disabled={after === undefined}
        title={after === undefined ? undefined : texts("own.backTo", { version: after })}
        onClick={() => after !== undefined && restore(after)}
      >
        <Icon name="redo" />
        {texts("own.redo")}
      </button>
    </>
  );
}

function usePresentingEnd(isPresenting: boolean): void {
  const address = useAddress();
  useEffect(() => {
    if (!isPresenting) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape") go(withQuery(address, { present: "" }));
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [address, isPresenting]);
}
