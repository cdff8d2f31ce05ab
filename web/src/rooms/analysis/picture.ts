import inter from "@fontsource/inter/files/inter-latin-400-normal.woff2?url";
import { pngOf } from "../maps/png";
import { headOfPicture, pictureIn } from "./echarts";
import type { Mark } from "./marks";
import { heightOf, type PlotOf } from "./plots";

/** Fits a slide, and reads on it. */
const width = 1120;

/** A plot as a picture that stands alone: on white, with its name, and the letters that it was laid out with. */
export async function svgOf(plot: PlotOf, marks: readonly Mark[], name: string): Promise<string> {
  const place = document.createElement("div");
  place.dataset["theme"] = "light";
  place.className = "picture";
  place.style.width = `${width}px`;
  place.style.height = `${heightOf(plot) + headOfPicture}px`;
  document.body.append(place);
  try {
    return pictureIn(place, plot, marks, name).replace(/(<svg[^>]*>)/, `$1<style>${await fontOf(inter)}</style>`);
  } finally {
    place.remove();
  }
}

export const pngOfPlot = async (...of: Parameters<typeof svgOf>): Promise<Blob> => pngOf(await svgOf(...of));

async function fontOf(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const text = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
  return `@font-face{font-family:Inter;src:url(data:font/woff2;base64,${text}) format("woff2")}`;
}
