import { useEffect, useMemo, useRef, useState } from "react";
import { Menu } from "../../parts/Menu";
import { save, saveBlob } from "../../parts/save";
import { useTexts } from "../../texts";
import { useShade } from "../../theme";
import { Annotations } from "./Annotations";
import { marksOf } from "./marks";
import type { PlotOf } from "./plots";
import { useAnnotations } from "./useAnnotations";

const lineHeight = 320;
const barHeight = 22;

const heightOf = (plot: PlotOf) =>
  plot.kind === "bars" ? Math.max(lineHeight, 80 + plot.labels.length * Math.max(2, plot.series.length) * (barHeight / 2)) : lineHeight;

interface PlotProps {
  readonly plot: PlotOf;
  /** Of the file that it is kept in; undefined where it is only looked at. */
  readonly name: string | undefined;
}

/** A plot; what draws it is loaded with the first one. The table below it says the same to those who cannot see it. */
export function Plot({ plot, name }: PlotProps) {
  const texts = useTexts();
  const shade = useShade();
  const place = useRef<HTMLDivElement>(null);
  const annotations = useAnnotations().data;
  const marks = useMemo(() => marksOf(annotations ?? [], plot.buckets ?? []), [annotations, plot.buckets]);
  useEffect(() => {
    let [isLeft, remove] = [false, () => {}];
    void import("./echarts").then(({ draw }) => {
      if (!isLeft && place.current) remove = draw(place.current, plot, marks, shade);
    });
    return () => {
      isLeft = true;
      remove();
    };
  }, [plot, marks, shade]);
  const height = heightOf(plot);
  const said = marks.map(mark => mark.text).join("; ");
  return (
    <div className="plotted">
      {name !== undefined && <Download plot={plot} of={{ name, marks, height }} />}
      <div
        ref={place}
        className="plot"
        role="img"
        aria-label={said ? texts("annotations.chart", { said }) : texts("analysis.chart")}
        style={{ height: `${height}px` }}
      />
      {name !== undefined && plot.buckets && <Annotations buckets={plot.buckets} />}
    </div>
  );
}

interface DownloadProps {
  readonly plot: PlotOf;
  readonly of: { readonly name: string; readonly marks: ReturnType<typeof marksOf>; readonly height: number };
}

/** The plot as a file: to be scaled, or for slides. */
function Download({ plot, of }: DownloadProps) {
  const texts = useTexts();
  const [hasFailed, setFailed] = useState(false);
  const make = (kind: "svg" | "png") => {
    setFailed(false);
    const made = import("./picture").then(async ({ svgOf, pictureOf }) =>
      kind === "svg"
        ? save(`${of.name}.svg`, "image/svg+xml", await svgOf(plot, of))
        : saveBlob(`${of.name}.png`, await pictureOf(plot, of)),
    );
    made.catch(() => setFailed(true));
  };
  return (
    <Menu icon="download" label={texts("analysis.picture")}>
      <button type="button" onClick={() => make("svg")}>
        <strong>SVG</strong> {texts("maps.asSvg")}
      </button>
      <button type="button" onClick={() => make("png")}>
        <strong>PNG</strong> {texts("maps.asPng")}
      </button>
      {hasFailed && <p role="alert">{texts("maps.notMade")}</p>}
    </Menu>
  );
}
