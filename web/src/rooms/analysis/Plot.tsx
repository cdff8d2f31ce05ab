import { useEffect, useMemo, useRef } from "react";
import { useTexts } from "../../texts";
import { useShade } from "../../theme";
import { Annotations } from "./Annotations";
import { Download } from "./Download";
import { marksOf } from "./marks";
import { heightOf, type PlotOf } from "./plots";
import { useAnnotations } from "./useAnnotations";

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
  const said = marks.map(mark => mark.text).join("; ");
  return (
    <div className="plotted">
      {name !== undefined && <Download plot={plot} name={name} marks={marks} />}
      <div
        ref={place}
        className="plot"
        role="img"
        aria-label={said ? texts("annotations.chart", { said }) : texts("analysis.chart")}
        style={{ height: `${heightOf(plot)}px` }}
      />
      {name !== undefined && plot.buckets && <Annotations buckets={plot.buckets} />}
    </div>
  );
}
