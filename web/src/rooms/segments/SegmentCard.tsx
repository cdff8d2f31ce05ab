import { useCatalogue } from "../../api/queries";
import { formatOf } from "../../format";
import { local, useNames } from "../../names";
import { useTexts } from "../../texts";
import { CardActions } from "./CardActions";
import { formOf } from "./condition";
import type { Definition } from "./SegmentBuilder";
import { sentenceOf } from "./sentence";
import { Size } from "./Size";

interface SegmentCardProps {
  readonly segment: Definition;
  readonly nameOf: (key: string) => string;
}

/** A segment: who is in it, in words, and how many they are. */
export function SegmentCard({ segment, nameOf }: SegmentCardProps) {
  const texts = useTexts();
  const names = useNames();
  const catalogue = useCatalogue();
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
      <CardActions kind="segment" name={name} of={segment} />
    </li>
  );
}
