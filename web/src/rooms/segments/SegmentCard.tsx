import { to, useAddress } from "../../address";
import { useCatalogue } from "../../api/queries";
import { useMay } from "../../api/send";
import { formatOf } from "../../format";
import { local, useNames } from "../../names";
import { Link } from "../../parts/Link";
import { Failed } from "../../parts/States";
import { useTexts } from "../../texts";
import { formOf } from "./condition";
import type { Definition } from "./SegmentBuilder";
import { sentenceOf } from "./sentence";
import { Size } from "./Size";
import { useRemove } from "./useRemove";

interface SegmentCardProps {
  readonly segment: Definition;
  readonly nameOf: (key: string) => string;
}

/** A segment: who is in it, in words, and how many they are. */
export function SegmentCard({ segment, nameOf }: SegmentCardProps) {
  const texts = useTexts();
  const names = useNames();
  const address = useAddress();
  const mayWrite = useMay("write");
  const catalogue = useCatalogue();
  const { remove, problem } = useRemove();
  const name = local(segment.name, texts.language) || segment.key;
  const path = `/api/segments/${encodeURIComponent(segment.key)}`;
  return (
    <li className="persona">
      <h3>{name}</h3>
      <Size of={`${path}/count`} />
      {catalogue.isSuccess && (
        <p className="sentence">
          {texts("builder.sentence", {
            said: sentenceOf(formOf(segment.condition), { texts, names, format: formatOf(texts.language, "UTC"), segment: nameOf }),
          })}
        </p>
      )}
      <p className="actions">
        <Link to={to(address, ["maps", "linear"], { segment: segment.key })}>{texts("segments.map")}</Link>
        {mayWrite && (
          <>
            <Link to={to(address, ["segments", "edit", segment.key])} aria-label={texts("builder.editOf", { name })}>
              {texts("builder.edit")}
            </Link>
            <button
              type="button"
              className="quiet"
              aria-label={texts("builder.removeOf", { name })}
              onClick={() => remove({ path, name, body: segment })}
            >
              {texts("builder.delete")}
            </button>
          </>
        )}
      </p>
      {problem !== undefined && <Failed problem={problem} />}
    </li>
  );
}
