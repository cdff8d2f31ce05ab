import { useNames } from "../../names";
import { Problem } from "../../api/client";
import { formatOf } from "../../format";
import { useTexts } from "../../texts";
import { conditionOf, type Form, isTold } from "./condition";
import { GroupEditor } from "./ConditionEditor";
import { Counted } from "./Counted";
import { sentenceOf } from "./sentence";
import { useOffers } from "./useOffers";
import { useSize } from "./useSize";

export type Group = Extract<Form, { readonly kind: "group" }>;

/** Every definition is edited as a group: one that is none is a group of one. */
export const groupOf = (form: Form): Group => (form.kind === "group" ? form : { kind: "group", word: "all", isNot: false, parts: [form] });

/** What is stored: a group of one says what its only part says. */
export function written(group: Group): Form {
  const [only, second] = group.parts;
  return only && !second && !group.isNot ? only : group;
}

interface ConditionFormProps {
  readonly group: Group;
  readonly reference: string;
  readonly onChange: (group: Group) => void;
}

/** Conditions in fields, what they say as a sentence, and how many customers they hold of now. */
export function ConditionForm({ group, reference, onChange }: ConditionFormProps) {
  const texts = useTexts();
  const names = useNames();
  const offers = useOffers();
  const size = useSize({ reference, condition: conditionOf(group) });
  const problem = size.error instanceof Problem && size.isCurrent ? size.error.message : undefined;
  const words = {
    texts,
    names,
    format: formatOf(texts.language, "UTC"),
    segment: (key: string) => offers.segments.find(one => one.key === key)?.name ?? key,
  };
  return (
    <div className="conditions-of">
      <GroupEditor form={group} path={root} problem={problem} offers={offers} onChange={form => onChange(groupOf(form))} />
      <aside>
        <h2>{texts("builder.means")}</h2>
        <p className="sentence">{texts("builder.sentence", { said: sentenceOf(group, words) })}</p>
        <Counted size={size} isPlaced={isTold(problem, root, group)} />
      </aside>
    </div>
  );
}

const root = "segment.condition";
