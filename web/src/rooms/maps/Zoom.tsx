import { go, useAddress, withQuery } from "../../address";
import { useTexts } from "../../texts";

const zooms = ["fit", "", "1", "1.5", "2"] as const;

/** From the whole at a glance to twice its size. */
export function Zoom() {
  const texts = useTexts();
  const address = useAddress();
  const at = Math.max(0, zooms.indexOf((address.query.get("zoom") ?? "") as ""));
  const set = (zoom: string | undefined) => go(withQuery(address, { zoom: zoom ?? "" }), { replace: true });
  return (
    <div className="zoom" role="group" aria-label={texts("maps.zoom")}>
      <button type="button" aria-label={texts("maps.smaller")} disabled={at === 0} onClick={() => set(zooms[at - 1])}>
        −
      </button>
      <button type="button" aria-pressed={at === 0} onClick={() => set(at === 0 ? "" : "fit")}>
        {texts("maps.fit")}
      </button>
      <button type="button" aria-label={texts("maps.larger")} disabled={at === zooms.length - 1} onClick={() => set(zooms[at + 1])}>
        +
      </button>
    </div>
  );
}
