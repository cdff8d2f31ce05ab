import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { PlotOf } from "./plots";

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Told apart by colour-blind readers; the first is the brand. */
const hues = {
  light: [
    "#0f6e78",
    "#cb5b16",
    "#4a7ad5",
    "#8a6d00",
    "#bf5895",
    "#5e8837",
    "#8a6acf",
    "#a66c77",
    "#2684b3",
    "#877e1a",
    "#278c66",
    "#8e795b",
    "#5b6478",
  ],
  dark: [
    "#5fc3ce",
    "#fe9663",
    "#86b1ff",
    "#d9b84a",
    "#fa8dcb",
    "#91be6c",
    "#bca2fe",
    "#dfa0ab",
    "#62baeb",
    "#bcb457",
    "#64c399",
    "#c5ad8f",
    "#a3adc2",
  ],
} as const;

/** Draws a plot and keeps it as wide as its place; the answer takes it away. */
export function draw(place: HTMLElement, plot: PlotOf, shade: "light" | "dark"): () => void {
  const style = getComputedStyle(place);
  const color = (name: string) => style.getPropertyValue(name).trim();
  const text = { color: color("--ink"), fontFamily: style.fontFamily, fontSize: 11 };
  const isLying = plot.kind === "bars";
  const names = {
    type: "category" as const,
    data: [...plot.labels],
    axisLabel: { ...text, color: color("--muted"), hideOverlap: true, ...(isLying ? { width: 140, overflow: "truncate" as const } : {}) },
    axisLine: { lineStyle: { color: color("--line") } },
    axisTick: { show: false },
    inverse: isLying,
  };
  const figures = {
    type: "value" as const,
    axisLabel: { ...text, color: color("--muted"), formatter: (value: number) => plot.text(value), hideOverlap: true },
    splitLine: { lineStyle: { color: color("--line") } },
  };
  const chart = init(place, undefined, { renderer: "svg" });
  chart.setOption({
    animation: false,
    color: [...hues[shade]],
    textStyle: text,
    // As text, since the page's policy lets no styles in as markup.
    tooltip: {
      trigger: "axis",
      renderMode: "richText",
      confine: true,
      valueFormatter: (value: unknown) => (typeof value === "number" ? plot.text(value) : "–"),
      backgroundColor: color("--paper"),
      borderColor: color("--line"),
      textStyle: text,
    },
    legend: {
      show: plot.series.length > 1,
      top: 0,
      left: 0,
      icon: "roundRect",
      itemWidth: 12,
      itemHeight: 8,
      textStyle: text,
      type: "plain",
    },
    grid: { top: plot.series.length > 6 ? 56 : plot.series.length > 1 ? 36 : 12, left: 0, right: 16, bottom: 8, containLabel: true },
    xAxis: isLying ? figures : names,
    yAxis: isLying ? names : figures,
    series: plot.series.map(one => ({
      name: one.name,
      data: [...one.values],
      ...(plot.kind === "lines"
        ? {
            type: "line" as const,
            symbol: "none",
            lineStyle: { width: 2, ...(one.isMuted ? { type: "dashed" as const, color: color("--muted") } : {}) },
            ...(one.isMuted ? { itemStyle: { color: color("--muted") } } : {}),
          }
        : { type: "bar" as const, barMaxWidth: 24, barGap: "10%", ...(plot.kind === "stacked" ? { stack: "all" } : {}) }),
    })),
  });
  const resized = new ResizeObserver(() => chart.resize());
  resized.observe(place);
  return () => {
    resized.disconnect();
    chart.dispose();
  };
}
