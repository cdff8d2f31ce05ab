import { Icon } from "../../parts/Icon";
import { useTexts } from "../../texts";
import { type Form, placeIn, problemOf } from "./condition";
import { ChoiceField } from "./fields";
import { type Choice, choiceOf, choices, fresh } from "./fresh";
import { SaidFields } from "./SaidFields";
import type { Offers } from "./useOffers";

interface EditorProps {
  readonly form: Form;
  /** Where it stands in the definition, as problems name it. */
  readonly path: string;
  readonly problem: string | undefined;
  readonly offers: Offers;
  readonly onChange: (form: Form) => void;
}

type Group = Extract<Form, { readonly kind: "group" }>;

/** Conditions of which all or one must hold, each of which may be such a group again. */
export function GroupEditor({ form, path, problem, offers, onChange }: EditorProps & { readonly form: Group }) {
  const texts = useTexts();
  const place = placeIn(path, form);
  const own = problemOf(problem, path, form);
  const set = (at: number, part: Form) => onChange({ ...form, parts: form.parts.map((one, other) => (other === at ? part : one)) });
  const add = (choice: Choice) => onChange({ ...form, parts: [...form.parts, fresh(choice, offers.beginnings)] });
  return (
    <div className="group">
      <div className="row">
        <ChoiceField
          label={texts("builder.holds")}
          value={form.word}
          of={[
            { key: "all", name: texts("builder.all") },
            { key: "any", name: texts("builder.any") },
          ]}
          onChange={word => onChange({ ...form, word })}
        />
        <Not form={form} onChange={onChange} />
      </div>
      {own && <Problem text={own} />}
      <ol>
        {form.parts.map((part, at) => (
          <li key={at}>
            <PartEditor
              form={part}
              path={`${place}[${at}]`}
              problem={problem}
              offers={offers}
              onChange={changed => set(at, changed)}
              onRemove={() => onChange({ ...form, parts: form.parts.filter((_, other) => other !== at) })}
            />
          </li>
        ))}
      </ol>
      <p className="actions">
        <button type="button" onClick={() => add("purchases")}>
          <Icon name="plus" />
          {texts("builder.add")}
        </button>
        <button type="button" className="quiet" onClick={() => add("group")}>
          <Icon name="plus" />
          {texts("builder.addGroup")}
        </button>
      </p>
    </div>
  );
}

/** One condition: of which kind, what it says, and whether it must not hold. */
function PartEditor({ onRemove, ...props }: EditorProps & { readonly onRemove: () => void }) {
  const texts = useTexts();
  const { form, path, problem, offers, onChange } = props;
  const choice = choiceOf(form);
  const own = form.kind === "group" ? undefined : problemOf(problem, path, form);
  return (
    <fieldset className="part" data-wrong={own !== undefined || undefined}>
      <div className="row">
        <ChoiceField
          label={texts("builder.kind")}
          value={choice ?? "other"}
          of={choices.filter(one => isOffered(one, offers) || one === choice).map(key => ({ key, name: texts(`condKind.${key}`) }))}
          onChange={kind => kind !== "other" && onChange({ ...fresh(kind, offers.beginnings), isNot: form.isNot })}
        />
        {form.kind !== "group" && <Not form={form} onChange={onChange} />}
        <button
          type="button"
          className="quiet remove"
          aria-label={texts("builder.remove")}
          title={texts("builder.remove")}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </div>
      {form.kind === "group" ? <GroupEditor {...props} form={form} /> : <SaidFields form={form} offers={offers} onChange={onChange} />}
      {own && <Problem text={own} />}
    </fieldset>
  );
}

/** What the tenant has nothing for is not offered. */
function isOffered(choice: Choice, offers: Offers): boolean {
  if (choice === "trait") return offers.traits.length > 0;
  if (choice === "age") return offers.beginnings.birthday !== "";
  if (choice === "segment") return offers.segments.length > 0;
  return choice === "persona" ? offers.personas.length > 0 : true;
}

function Not({ form, onChange }: Pick<EditorProps, "form" | "onChange">) {
  const texts = useTexts();
  return (
    <label className="tick">
      <input type="checkbox" checked={form.isNot} onChange={event => onChange({ ...form, isNot: event.target.checked })} />
      {texts("builder.not")}
    </label>
  );
}

/** The server's own words, which say the value, the limit and the way out. */
const Problem = ({ text }: { readonly text: string }) => (
  <p className="problem" role="alert" lang="en">
    {text}
  </p>
);
