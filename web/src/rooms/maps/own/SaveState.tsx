import { Problem } from "../../../api/client";
import { type Texts, useTexts } from "../../../texts";
import { Icon } from "../../../parts/Icon";
import type { Editing } from "./useEditing";

/** Whether the server has everything, and what can be done when it has not. */
export function SaveState({ editing }: { readonly editing: Editing }) {
  const texts = useTexts();
  const { draft, isSaving, problem } = editing;
  const version = editing.map?.version ?? 0;
  if (isSaving)
    return (
      <span className="muted" role="status">
        {texts("own.saving")}
      </span>
    );
  if (problem !== undefined)
    return (
      <span className="unsaved" role="alert">
        {texts(draft ? "own.notSaved" : "own.notDone")} {said(problem, texts)}
        {draft && <Ways editing={editing} />}
      </span>
    );
  if (draft)
    return (
      <span className="unsaved" role="status">
        {texts("own.unsaved")}
        <Ways editing={editing} />
      </span>
    );
  return (
    <span className="muted saved" role="status">
      <Icon name="check" />
      {texts("own.saved", { version })}
    </span>
  );
}

const changedMeanwhile = 412;

function said(problem: unknown, texts: Texts): string {
  if (!(problem instanceof Problem)) return texts("own.unreachable");
  return problem.status === changedMeanwhile ? texts("own.newer") : problem.message;
}

function Ways({ editing }: { readonly editing: Editing }) {
  const texts = useTexts();
  return (
    <>
      <button type="button" onClick={editing.save}>
        {texts("own.save")}
      </button>
      <button type="button" className="quiet" onClick={editing.discard}>
        {texts("own.discard")}
      </button>
    </>
  );
}
