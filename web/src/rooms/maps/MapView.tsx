import { useCallback, useEffect } from "react";
import { go, to, useAddress, withQuery } from "../../address";
import { useDrawing } from "../../api/queries";
import { FilterBar } from "../../parts/FilterBar";
import { Icon } from "../../parts/Icon";
import { Link } from "../../parts/Link";
import { NoData } from "../../parts/NoData";
import { Answer } from "../../parts/States";
import { useShade } from "../../theme";
import { useTexts } from "../../texts";
import { drawingOf } from "./addresses";
import { BehindDrawer } from "./BehindDrawer";
import { type Form, forms } from "./forms";
import { LiveDrawing } from "./LiveDrawing";

/** One form of the map, alive. */
export function MapView({ form }: { readonly form: Form }) {
  const texts = useTexts();
  const address = useAddress();
  const theme = useShade();
  const drawing = useDrawing(drawingOf(form, address, { language: texts.language, theme }));
  const selected = address.query.get("figure") ?? "";
  const isPresenting = address.query.get("present") === "yes";
  const select = useCallback((figure: string) => go(withQuery(address, { figure }), { replace: selected !== "" }), [address, selected]);
  useFormKeys(form, isPresenting);
  return (
    <div className="map-view">
      {!isPresenting && (
        <>
          <h1 className="unseen">{texts(`form.${form}`)}</h1>
          <Tabs form={form} />
          <FilterBar>
            <Actions form={form} />
          </FilterBar>
        </>
      )}
      <div className="stage">
        <Answer
          of={drawing}
          loading={<span className="skeleton sheet" role="status" aria-label={texts("state.loading")} />}
          none={<NoData />}
        >
          {svg => (
            <LiveDrawing
              form={form}
              drawing={svg}
              selected={selected}
              onSelect={select}
              zoom={isPresenting ? "fit" : (address.query.get("zoom") ?? "")}
            />
          )}
        </Answer>
        {selected && !drawing.isError && <BehindDrawer form={form} selected={selected} onClose={() => select("")} />}
      </div>
      {isPresenting && <PresentingBar form={form} />}
    </div>
  );
}

function Tabs({ form }: { readonly form: Form }) {
  const texts = useTexts();
  const address = useAddress();
  return (
    <nav className="tabs" aria-label={texts("maps.forms")}>
      {forms.map(one => (
        <Link key={one} to={to(address, ["maps", one])} aria-current={one === form ? "page" : undefined}>
          {texts(`form.${one}`)}
        </Link>
      ))}
    </nav>
  );
}

function Actions({ form }: { readonly form: Form }) {
  const texts = useTexts();
  const address = useAddress();
  // Print is light.
  const picture = address.base + drawingOf(form, address, { language: texts.language, theme: "light" });
  return (
    <div className="actions">
      <Zoom />
      <a className="button" href={picture} download={`${texts(`form.${form}`)}.svg`}>
        <Icon name="download" />
        SVG
      </a>
      <button type="button" onClick={() => present(withQuery(address, { present: "yes", figure: "" }))}>
        <Icon name="present" />
        {texts("maps.present")}
      </button>
    </div>
  );
}

const zooms = ["fit", "", "1", "1.5", "2"] as const;

/** From the whole at a glance to twice its size. */
function Zoom() {
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

function present(address: string): void {
  go(address);
  // Where the browser keeps full screen for itself, the page alone is big enough.
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

function PresentingBar({ form }: { readonly form: Form }) {
  const texts = useTexts();
  const address = useAddress();
  return (
    <nav className="presenting" aria-label={texts("maps.present")}>
      <Link to={neighbour(form, -1, address)} aria-label={texts("maps.before")}>
        <Icon name="left" />
      </Link>
      <span>{texts(`form.${form}`)}</span>
      <Link to={neighbour(form, 1, address)} aria-label={texts("maps.next")}>
        <Icon name="right" />
      </Link>
      <button type="button" className="quiet" onClick={() => leave(withQuery(address, { present: "" }))}>
        {texts("maps.leave")}
      </button>
    </nav>
  );
}

function neighbour(form: Form, step: number, address: ReturnType<typeof useAddress>): string {
  const next = forms[(forms.indexOf(form) + step + forms.length) % forms.length] ?? form;
  return to(address, ["maps", next], address.query.get("present") === "yes" ? { present: "yes" } : {});
}

function leave(address: string): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  go(address);
}

/** ← and → lead through the forms while presenting, Escape ends it. */
function useFormKeys(form: Form, isPresenting: boolean): void {
  const address = useAddress();
  useEffect(() => {
    if (!isPresenting) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === "ArrowLeft" || event.key === "ArrowRight")
        go(neighbour(form, event.key === "ArrowLeft" ? -1 : 1, address), { replace: true });
      else if (event.key === "Escape") leave(withQuery(address, { present: "" }));
    };
    // Escape out of full screen is kept by the browser and told by this alone.
    const change = () => {
      if (!document.fullscreenElement) go(withQuery(address, { present: "" }));
    };
    window.addEventListener("keydown", press);
    document.addEventListener("fullscreenchange", change);
    return () => {
      window.removeEventListener("keydown", press);
      document.removeEventListener("fullscreenchange", change);
    };
  }, [address, form, isPresenting]);
}
