import { useEffect, useRef } from "react";
import { useShade } from "../../theme";
import { useTexts } from "../../texts";
import type { PlotOf } from "./plots";

const lineHeight = 320;
const barHeight = 22;

/** A plot; what draws it is loaded with the first one. The table below it says the same to those who cannot see it. */
interface PlotProps {
  readonly plot: PlotOf;
  /** Of a file that it is kept in. */
  readonly name: string;
}

export function Plot({ plot, name }: PlotProps) {
  const texts = useTexts();
  const shade = useShade();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let [isLeft, remove] = [false, () => {}];
    void import("./echarts").then(({ draw }) => {
      if (!isLeft && place.current) remove = draw(place.current, plot, shade);
    });
    return () => {
      isLeft = true;
      remove();
    };
  }, [plot, shade]);
  const height =
    plot.kind === "bars" ? Math.max(lineHeight, 80 + plot.labels.length * Math.max(2, plot.series.length) * (barHeight / 2)) : lineHeight;
  return <div ref={place} className="plot" role="img" aria-label={texts("analysis.chart")} style={{ height: `${height}px` }} />;
}
