import { useState } from "react";
import { to, useAddress } from "../../address";
import { useDrawing, useJson } from "../../api/queries";
import { send, useAskAgain, useLeaveOut, useMay } from "../../api/send";
import { formatOf } from "../../format";
import { Icon } from "../../parts/Icon";
import { Link } from "../../parts/Link";
import { Answer, Failed } from "../../parts/States";
import { useShade } from "../../theme";
import { useTexts } from "../../texts";
import { ownDrawingOf } from "./addresses";
import { NewMap } from "./NewMap";

interface OwnMap {
  readonly id: string;
  readonly version: number;
  readonly savedAt: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly owner: string;
  readonly personas: readonly string[];
}

/** The maps that people wrote, each with who decides about it and when it last changed. */
export function OwnMaps({ hasData }: { readonly hasData: boolean }) {
  const texts = useTexts();
  const mayWrite = useMay("write") === true;
  const maps = useJson("/api/maps");
  const [isMaking, setMaking] = useState(false);
  const [deleted, setDeleted] = useState<OwnMap>();
  const [problem, setProblem] = useState<unknown>();
  const change = useChange(setProblem);
  return (
    <section className="own-maps" aria-labelledby="own-maps">
      <header>
        <h2 id="own-maps">{texts("own.maps")}</h2>
        {mayWrite && (
          <button type="button" className="primary" onClick={() => setMaking(true)}>
            <Icon name="plus" />
            {texts("own.new")}
          </button>
        )}
      </header>
      {deleted && (
        <p className="notice chance undone" role="status">
          {texts("own.deleted", { name: deleted.name })}
          <button
            type="button"
            onClick={() =>
              // The deletion is a version, too.
              void change("POST", { ...deleted, version: deleted.version + 1 }, () => setDeleted(undefined))
            }
          >
            <Icon name="undo" />
            {texts("own.undo")}
          </button>
        </p>
      )}
      {problem !== undefined && <Failed problem={problem} />}
      <Answer of={maps}>
        {data => {
          const all = data as readonly OwnMap[];
          return all.length === 0 ? (
            <p className="muted">{texts(mayWrite ? "own.none" : "own.noneYet")}</p>
          ) : (
            <ul className="gallery">
              {all.map(map => (
                <OwnCard key={map.id} map={map} onDelete={mayWrite ? () => void change("DELETE", map, () => setDeleted(map)) : undefined} />
              ))}
            </ul>
          );
        }}
      </Answer>
      {isMaking && <NewMap hasData={hasData} onClose={() => setMaking(false)} />}
    </section>
  );
}

/** Deletes a map or brings it back, in the version that is seen here, and asks for the list anew whatever came of it. */
function useChange(onProblem: (problem: unknown) => void) {
  const { base } = useAddress();
  const askAgain = useAskAgain();
  const leaveOut = useLeaveOut();
  return async (method: "POST" | "DELETE", { id, version }: Pick<OwnMap, "id" | "version">, onDone: () => void) => {
    onProblem(undefined);
    if (method === "DELETE") leaveOut<readonly OwnMap[]>("/api/maps", shown => shown.filter(map => map.id !== id));
    try {
      const path = `/api/maps/${encodeURIComponent(id)}`;
      await (method === "DELETE"
        ? send(base, method, path, undefined, { ifMatch: version })
        : send(base, method, `${path}/restore`, {}, { ifMatch: version }));
      onDone();
    } catch (cause) {
      onProblem(cause);
    } finally {
      askAgain("/api/maps");
    }
  };
}

interface OwnCardProps {
  readonly map: OwnMap;
  readonly onDelete: (() => void) | undefined;
}

function OwnCard({ map, onDelete }: OwnCardProps) {
  const texts = useTexts();
  const address = useAddress();
  const theme = useShade();
  const format = formatOf(texts.language);
  const { data, isError } = useDrawing(ownDrawingOf(map.id, { language: texts.language, theme }));
  const facts = [texts.word("kind", map.kind), texts.word("status", map.status), map.owner].filter(Boolean).join(" · ");
  return (
    <li>
      <Link to={to(address, ["maps", "own", map.id])} className="card">
        <span className="preview">
          {data && !isError ? (
            <img src={`data:image/svg+xml,${encodeURIComponent(data)}`} alt="" />
          ) : (
            <span className="skeleton" data-width="0" />
          )}
        </span>
        <strong>{map.name}</strong>
        <span className="muted">{facts}</span>
        {map.personas.length > 0 && <span className="muted">{map.personas.join(", ")}</span>}
        <span className="muted">{texts("own.changedAt", { at: format.moment(map.savedAt), version: map.version })}</span>
      </Link>
      {onDelete && (
        <button type="button" className="link" onClick={onDelete} aria-label={texts("own.deleteOf", { name: map.name })}>
          {texts("own.delete")}
        </button>
      )}
    </li>
  );
}
