import { useMemo } from "react";
import { useJson } from "../../../api/queries";
import { formatOf } from "../../../format";
import { Drawer } from "../../../parts/Drawer";
import { Loading } from "../../../parts/States";
import { useTexts } from "../../../texts";
import { ownDrawingOf } from "../addresses";
import { behind } from "../behind";
import { Told } from "../BehindDrawer";
import type { LinearContent } from "../contents";
import { selectedOf } from "../forms";
import { type MapDocument, type Step, stepField } from "./document";
import { LaneField } from "./LaneField";
import { TextField } from "./TextField";
import type { Editing } from "./useEditing";

const mostLetters = 120;

interface StepDrawerProps {
  readonly id: string;
  readonly editing: Editing;
  readonly map: MapDocument;
  readonly selected: string;
  readonly mayWrite: boolean;
  readonly onClose: () => void;
}

interface OwnContent extends LinearContent {
  readonly lanes: readonly { readonly key: string; readonly name: string }[];
}

/** A step of an own map: what is measured at it, who is behind that, and what people wrote there, to be changed. */
export function StepDrawer({ id, editing, map, selected, mayWrite, onClose }: StepDrawerProps) {
  const texts = useTexts();
  const content = useJson(`${ownDrawingOf(id, { language: texts.language, theme: "light" })}&format=json`);
  const parsed = useMemo(() => selectedOf(selected), [selected]);
  const step = map.steps.find(known => known.id === parsed?.names[0]);
  const told = useMemo(() => {
    const found = content.data && parsed ? behind("linear", content.data, parsed, { texts, format: formatOf(texts.language) }) : undefined;
    if (!found || !step) return undefined;
    const { journeys: _, ...rest } = found;
    return step.touchpoints?.length ? { ...rest, journeys: journeysOf(map, step, step.touchpoints) } : rest;
  }, [content.data, map, parsed, step, texts]);
  const laneNames = new Map((content.data as OwnContent | undefined)?.lanes.map(lane => [lane.key, lane.name.replaceAll("\u00ad", "")]));
  if (!step) return <Drawer title={texts("drawer.gone")} onClose={onClose} children={null} />;
  return (
    <Drawer title={step.name} kind={told?.kind} onClose={onClose}>
      {mayWrite && (
        <form className="sheet-fields" aria-label={texts("own.edit")} onSubmit={event => event.preventDefault()}>
          <TextField
            label={texts("own.step")}
            value={step.name}
            most={mostLetters}
            isNeeded
            onChange={name => editing.change(stepField(step.id), name)}
            onLeave={editing.save}
          />
          {(map.lanes ?? []).map(lane => (
            <LaneField
              key={lane.key}
              lane={lane}
              name={lane.name || (laneNames.get(lane.key) ?? lane.key)}
              step={step}
              map={map}
              editing={editing}
            />
          ))}
        </form>
      )}
      {told ? <Told told={told} /> : <Loading lines={4} />}
    </Drawer>
  );
}

/** The journeys that the step counts: where steps of several phases share a touchpoint, those of its own phase. */
function journeysOf(map: MapDocument, step: Step, touchpoints: readonly string[]) {
  const isShared = map.steps.some(other => other.phase !== step.phase && other.touchpoints?.some(key => touchpoints.includes(key)));
  return { where: touchpoints.map(key => `touchpoint=${key}`), ...(isShared ? { phase: step.phase } : {}) };
}
