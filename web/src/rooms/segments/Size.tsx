import { useJson } from "../../api/queries";
import { formatOf } from "../../format";
import { Answer } from "../../parts/States";
import { useTexts } from "../../texts";

/** How many customers a segment or persona has now. */
export function Size({ of }: { readonly of: string }) {
  const texts = useTexts();
  const format = formatOf(texts.language);
  const size = useJson(of);
  return (
    <Answer of={size} loading={<span className="skeleton" data-width="1" />}>
      {data => {
        const { customers, share } = data as { readonly customers: number; readonly share: number | null };
        return (
          <div className="size">
            <p className="muted">{texts("segments.size", { count: format.count(customers), share: format.share(share ?? 0) })}</p>
            <span className="meter">
              <span style={{ width: `${(share ?? 0) * 100}%` }} />
            </span>
          </div>
        );
      }}
    </Answer>
  );
}
