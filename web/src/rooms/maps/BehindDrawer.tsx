import { useMemo } from "react";
import { to, useAddress } from "../../address";
import { useJson } from "../../api/queries";
import { formatOf } from "../../format";
import { Drawer } from "../../parts/Drawer";
import { JourneyList } from "../../parts/JourneyList";
import { Link } from "../../parts/Link";
import { Answer } from "../../parts/States";
import { useTexts } from "../../texts";
import { contentOf } from "./addresses";
import { type Behind, behind } from "./behind";
import { type Form, selectedOf } from "./forms";

interface BehindDrawerProps {
  readonly form: Form;
  readonly selected: string;
  readonly onClose: () => void;
}

/** What was selected in a drawing: its figures, and the customers they count. */
export function BehindDrawer({ form, selected, onClose }: BehindDrawerProps) {
  const texts = useTexts();
  const address = useAddress();
  const content = useJson(contentOf(form, address, texts.language));
  const told = useMemo(() => {
    const parsed = selectedOf(selected);
    return content.data && parsed && !content.isPlaceholderData
      ? behind(form, content.data, parsed, { texts, format: formatOf(texts.language) })
      : undefined;
  }, [content.data, content.isPlaceholderData, form, selected, texts]);
  return (
    <Drawer
      title={told?.title ?? texts(content.isSuccess && !content.isPlaceholderData ? "drawer.gone" : "state.loading")}
      kind={told?.kind}
      onClose={onClose}
    >
      <Answer of={content}>{() => told && <Told told={told} />}</Answer>
    </Drawer>
  );
}

export function Told({ told }: { readonly told: Behind }) {
  const texts = useTexts();
  const address = useAddress();
  return (
    <>
      <dl className="figures">
        {told.figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {told.quote && <blockquote lang="de">„{told.quote}“</blockquote>}
      {told.names && told.names.length > 0 && (
        <details>
          <summary>{texts("drawer.touchpoints", { count: told.names.length })}</summary>
          <ul className="plain">
            {told.names.map(name => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      {told.question && (
        <p>
          <Link to={to(address, ["analysis", told.question.key], told.question.options)}>
            {texts("drawer.ask", { question: texts.word("question", told.question.key) ?? told.question.key })}
          </Link>
        </p>
      )}
      {told.journeys && <JourneyList of={told.journeys} />}
    </>
  );
}
