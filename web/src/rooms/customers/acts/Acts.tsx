import { type Schemas } from "../../../api/queries";
import { useMe } from "../../../api/send";
import { useTexts } from "../../../texts";
import { type Act, actNames, acts } from "./acts";

interface ActsProps {
  readonly consents: Schemas["ConsentView"];
  readonly open: Act | undefined;
  readonly onAct: (act: Act) => void;
}

/** What whoever is signed in may do for the customer. */
export function Acts({ consents, open, onAct }: ActsProps) {
  const texts = useTexts();
  const rights = useMe().data?.rights ?? [];
  const may = actNames.filter(act => rights.includes(acts[act]));
  if (may.length === 0) return null;
  return (
    <section>
      <h2>{texts("acts.title")}</h2>
      <p className="acts">
        {may.map(act => (
          <button key={act} type="button" aria-pressed={act === open} onClick={() => onAct(act)}>
            {nameOf(act)}
          </button>
        ))}
      </p>
    </section>
  );

  function nameOf(act: Act): string {
    if (act === "object" && consents.objectsToMarketing) return texts("acts.withdraw");
    if (act === "restrict" && consents.restricted) return texts("acts.lift");
    return texts(`customerAct.${act}`);
  }
}
