import { to, useAddress } from "../../address";
import { useMay } from "../../api/send";
import { Link } from "../../parts/Link";
import { Failed } from "../../parts/States";
import { useTexts } from "../../texts";
import { useRemove } from "./useRemove";

interface CardActionsProps {
  readonly kind: "segment" | "persona";
  readonly name: string;
  /** As it is stored. */
  readonly of: { readonly key: string };
}

/** What can be done with a segment or a persona: its map for everybody, changing and removing for who may write. */
export function CardActions({ kind, name, of }: CardActionsProps) {
  const texts = useTexts();
  const address = useAddress();
  const mayWrite = useMay("write");
  const { remove, problem } = useRemove();
  return (
    <>
      <p className="actions">
        <Link to={to(address, ["maps", "linear"], { [kind]: of.key })}>{texts("segments.map")}</Link>
        {mayWrite && (
          <>
            <Link to={to(address, ["segments", kind === "segment" ? "edit" : kind, of.key])} aria-label={texts("builder.editOf", { name })}>
              {texts("builder.edit")}
            </Link>
            <button
              type="button"
              className="quiet"
              aria-label={texts("builder.removeOf", { name })}
              onClick={() => remove({ path: `/api/${kind}s/${encodeURIComponent(of.key)}`, name, body: of })}
            >
              {texts("builder.delete")}
            </button>
          </>
        )}
      </p>
      {problem !== undefined && <Failed problem={problem} />}
    </>
  );
}
