import { useState } from "react";
import { Problem } from "../../api/client";
import { formatOf } from "../../format";
import { Journeys } from "../../parts/JourneyList";
import { useTexts } from "../../texts";
import type { useSize } from "./useSize";

/** How many the conditions hold of, and some of them. */
export function Counted({ size, isPlaced }: { readonly size: ReturnType<typeof useSize>; readonly isPlaced: boolean }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const [isOpen, setOpen] = useState(false);
  const { data, error, isCurrent, asked } = size;
  const said = () => {
    if (error && isCurrent && isPlaced) return texts("builder.problemAbove");
    if (error && isCurrent) return error instanceof Problem ? error.message : texts("state.unreachable");
    if (!data) return texts("state.loading");
    return texts("segments.size", { count: format.count(data.customers), share: format.share(data.share ?? 0) });
  };
  return (
    <section className="count" aria-busy={!isCurrent}>
      <p className="size" role="status" data-wrong={(error && isCurrent) || undefined}>
        {said()}
      </p>
      {data && !error && (
        <>
          <span className="meter">
            <span style={{ width: `${(data.share ?? 0) * 100}%` }} />
          </span>
          {data.withoutContact > 0 && (
            <p className="muted">{texts("builder.withoutContact", { count: format.count(data.withoutContact) })}</p>
          )}
          <details open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
            <summary>{texts("builder.some")}</summary>
            {isOpen && isCurrent && <Journeys asking={`/api/journeys?${new URLSearchParams({ definition: asked, top: "10" })}`} />}
          </details>
        </>
      )}
    </section>
  );
}
