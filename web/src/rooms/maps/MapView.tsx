import { useCallback, useEffect } from "react";
import { go, to, useAddress, withQuery } from "../../address";
import { useDrawing } from "../../api/queries";
import { useMay } from "../../api/send";
import { filterOf } from "../../parts/filter";
import { FilterBar } from "../../parts/FilterBar";
import { Icon } from "../../parts/Icon";
import { Link } from "../../parts/Link";
import { NoData } from "../../parts/NoData";
import { Answer } from "../../parts/States";
import { useShade } from "../../theme";
import { useTexts } from "../../texts";
import { drawingOf } from "./addresses";
import { BehindDrawer } from "./BehindDrawer";
import { DownloadMenu } from "./DownloadMenu";
import { type Form, forms } from "./forms";
import { LiveDrawing } from "./LiveDrawing";
import { ShareDrawer } from "./ShareDrawer";
import { Zoom } from "./Zoom";

/** One form of the map, alive. */
export function MapView({ form }: { readonly form: Form }) {
  const texts = useTexts();
  const address = useAddress();
  const theme = useShade();
  const drawing = useDrawing(drawingOf(form, address, { language: texts.language, theme }));
  const selected = address.query.get("figure") ?? "";
  const isPresenting = address.query.get("present") === "yes";
  const mayWrite = useMay("write") === true;
  const isSharing = mayWrite && !isPresenting && address.query.get("open") === "share";
  const select = useCallback(
    (figure: string) => go(withQuery(address, { figure, open: "" }), { replace: selected !== "" }),
    [address, selected],
  );
  useFormKeys(form, isPresenting);
  return (
    <div className="map-view">
      {!isPresenting && (
        <>
          <h1 className="unseen">{texts(`form.${form}`)}</h1>
          <Tabs form={form} />
          <FilterBar>
            <Actions form={form} mayShare={mayWrite} isSharing={isSharing} />
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
        {selected && !isSharing && !drawing.isError && <BehindDrawer form={form} selected={selected} onClose={() => select("")} />}
        {isSharing && (
          <ShareDrawer map={form} filter={`${filterOf(address)}`} onClose={() => go(withQuery(address, { open: "" }), { replace: true })} />
        )}
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

interface ActionsProps {
  readonly form: Form;
  readonly mayShare: boolean;
  readonly isSharing: boolean;
}

function Actions({ form, mayShare, isSharing }: ActionsProps) {
  const texts = useTexts();
  const address = useAddress();
  // Print is light.
  const picture = drawingOf(form, address, { language: texts.language, theme: "light" });
  return (
    <div className="actions">
      <Zoom />
      {mayShare && (
        <button
          type="button"
          aria-expanded={isSharing}
          onClick={() => go(withQuery(address, { open: isSharing ? "" : "share", figure: "" }), { replace: true })}
        >
          <Icon name="share" />
          {texts("share.share")}
        </button>
      )}
      <DownloadMenu drawing={picture} name={texts(`form.${form}`)} />
      <button type="button" onClick={() => present(withQuery(address, { present: "yes", figure: "", open: "" }))}>
        <Icon name="present" />
        {texts("maps.present")}
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
