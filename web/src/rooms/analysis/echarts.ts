import { BarChart, HeatmapChart, LineChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Mark } from "./marks";
import type { PlotOf } from "./plots";

use([
  BarChart,
  HeatmapChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
]);

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
export function draw(place: HTMLElement, plot: PlotOf, marks: readonly Mark[], shade: "light" | "dark"): () => void {
  const chart = init(place, undefined, { renderer: "svg" });
  chart.setOption(optionOf(getComputedStyle(place), plot, marks, shade));
  const resized = new ResizeObserver(() => chart.resize());
  resized.observe(place);
  return () => {
    resized.disconnect();
    chart.dispose();
  };
}

const aroundPicture = 24;
const nameOfPicture = 40;

/** What a picture is higher than its plot. */
export const headOfPicture = 2 * aroundPicture + nameOfPicture;

/** The same as a text of SVG, in print's light and under its name. */
export function pictureIn(place: HTMLElement, plot: PlotOf, marks: readonly Mark[], name: string): string {
  const chart = init(place, undefined, { renderer: "svg" });
  try {
    const style = getComputedStyle(place);
    const option = optionOf(style, plot, marks, "light");
    const [around, head] = [aroundPicture, nameOfPicture];
    chart.setOption({
      ...option,
      backgroundColor: style.getPropertyValue("--paper").trim(),
      title: { text: name, top: around, left: around, padding: 0, textStyle: { ...option.textStyle, fontSize: 16 } },
      legend: { ...option.legend, top: around + head, left: around },
      grid: { ...option.grid, top: around + head + option.grid.top, left: around, right: around, bottom: around },
    });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

function optionOf(style: CSSStyleDeclaration, plot: PlotOf, marks: readonly Mark[], shade: "light" | "dark") {
  const color = (name: string) => style.getPropertyValue(name).trim();
  const text = { color: color("--ink"), fontFamily: style.fontFamily, fontSize: 11 };
  if (plot.kind === "fields") return fieldsOf(plot, { ink: color("--ink"), text, muted: color("--muted") });
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
  return {
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
    series: plot.series.map((one, at) => ({
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
      // They belong to the axis, which only a series can hold.
      ...(at === 0 ? marked(marks, { ink: color("--ink"), paper: color("--paper"), chance: color("--chance"), text }) : {}),
    })),
  };
}

/** From few to many; letters are dark on the first half and light on the second. */
const intensity = ["#f2f7f8", "#a9cdd1", "#4f9aa2", "#0b4a52"];
const light = "#ffffff";

/** Rows by columns, each field as dark as its figure. */
function fieldsOf(plot: PlotOf, { ink, text, muted }: { readonly ink: string; readonly muted: string; readonly text: object }) {
  const fields = plot.series.flatMap(({ values }, row) =>
    values.flatMap((value, column) => (value === null ? [] : [{ column, row, value }])),
  );
  const most = Math.max(Number.MIN_VALUE, ...fields.map(({ value }) => value));
  const axis = {
    type: "category" as const,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...text, color: muted, interval: 0 },
  };
  return {
    animation: false,
    textStyle: text,
    legend: { show: false },
    grid: { top: 12, left: 0, right: 16, bottom: 8, containLabel: true },
    xAxis: { ...axis, data: [...plot.labels], position: "top" as const },
    yAxis: { ...axis, data: plot.series.map(({ name }) => name), inverse: true },
    visualMap: { show: false, min: 0, max: most, inRange: { color: intensity } },
    series: [
      {
        type: "heatmap" as const,
        label: {
          ...text,
          show: true,
          formatter: ({ value }: { readonly value: unknown }) => plot.text((value as readonly number[])[2] ?? 0),
        },
        data: fields.map(({ column, row, value }) => ({
          value: [column, row, value],
          label: { color: value > most * 0.55 ? light : ink },
        })),
      },
    ],
  };
}

interface MarkColors {
  readonly ink: string;
  readonly paper: string;
  readonly chance: string;
  readonly text: { readonly fontFamily: string; readonly fontSize: number };
}

/** A line for each, what lasted as a band behind the figures; the words stand along the line, so that neighbours do not cover each other. */
function marked(marks: readonly Mark[], { ink, paper, chance, text }: MarkColors) {
  if (marks.length === 0) return {};
  return {
    markLine: {
      silent: true,
      symbol: "none",
      animation: false,
      lineStyle: { color: chance, width: 1.5, type: "solid" as const },
      label: {
        ...text,
        position: "insideEndTop" as const,
        formatter: ({ name }: { readonly name: string }) => name,
        color: ink,
        textBorderColor: paper,
        textBorderWidth: 3,
      },
      data: marks.map(mark => ({ name: shortened(mark.text), xAxis: mark.from })),
    },
    markArea: {
      silent: true,
      itemStyle: { color: chance, opacity: 0.14 },
      data: marks.filter(mark => mark.to > mark.from).map(mark => [{ xAxis: mark.from }, { xAxis: mark.to }]),
    },
  };
}

/** As much as stands beside a line; the list below has all of it. */
const longestMark = 36;
const shortened = (text: string) => (text.length > longestMark ? `${text.slice(0, longestMark - 1).trimEnd()}…` : text);
