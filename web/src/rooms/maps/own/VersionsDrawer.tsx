import { useState } from "react";
import { useJson } from "../../../api/queries";
import { formatOf } from "../../../format";
import { Drawer } from "../../../parts/Drawer";
import { Answer, Loading } from "../../../parts/States";
import { useTexts } from "../../../texts";
import type { Version } from "./timeline";
import type { Editing } from "./useEditing";

interface VersionsDrawerProps {
  readonly id: string;
  readonly editing: Editing;
  readonly mayWrite: boolean;
  readonly onClose: () => void;
}

/** Every version, newest first: what it changed, and the way back to it. */
export function VersionsDrawer({ id, editing, mayWrite, onClose }: VersionsDrawerProps) {
  const texts = useTexts();
  const versions = useJson(`/api/maps/${encodeURIComponent(id)}/versions`);
  return (
    <Drawer title={texts("own.versions")} onClose={onClose}>
      <Answer of={versions}>
        {data => {
          const all = (data as readonly Version[]).toReversed();
          return (
            <ol className="versions">
              {all.map((version, at) => (
                <VersionItem key={version.version} id={id} version={version} isNewest={at === 0} editing={editing} mayWrite={mayWrite} />
              ))}
            </ol>
          );
        }}
      </Answer>
    </Drawer>
  );
}

interface VersionItemProps extends Omit<VersionsDrawerProps, "onClose"> {
  readonly version: Version;
  readonly isNewest: boolean;
}

function VersionItem({ id, version: { version, savedAt, note, isDeleted }, isNewest, editing, mayWrite }: VersionItemProps) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <p>
        <strong>{texts("own.version", { version })}</strong>{" "}
        <span className="muted">
          {format.moment(savedAt)}
          {isNewest && ` · ${texts("own.newest")}`}
        </span>
      </p>
      {note && <p>{noteText(note, texts)}</p>}
      {version > 1 && !isDeleted && (
        <details onToggle={event => setOpen(event.currentTarget.open)}>
          <summary>{texts("own.whatChanged")}</summary>
          {isOpen && <Difference id={id} version={version} />}
        </details>
      )}
      {mayWrite && !isNewest && !isDeleted && (
        <button
          type="button"
          className="link"
          disabled={editing.isSaving || editing.draft !== undefined}
          onClick={() => editing.restore(version)}
        >
          {texts("own.restore", { version })}
        </button>
      )}
    </li>
  );
}

/** The server's own notes are English; people's are as they wrote them. */
function noteText(note: string, texts: ReturnType<typeof useTexts>): string {
  const [, number] = /^version (\d+) restored$/.exec(note) ?? [];
  if (number) return texts("own.noteRestored", { version: number });
  return note === "restored" ? texts("own.noteBack") : note === "deleted" ? texts("own.noteDeleted") : note;
}

function Difference({ id, version }: { readonly id: string; readonly version: number }) {
  const texts = useTexts();
  const difference = useJson(`/api/maps/${encodeURIComponent(id)}/diff?from=${version - 1}&to=${version}&lang=${texts.language}`);
  return (
    <Answer of={difference} loading={<Loading lines={2} />}>
      {data => {
        const { sentences } = data as { readonly sentences: readonly string[] };
        return sentences.length === 0 ? (
          <p className="muted">{texts("own.nothingChanged")}</p>
        ) : (
          <ul>
            {sentences.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        );
      }}
    </Answer>
  );
}
