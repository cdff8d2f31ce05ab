import { useState } from "react";
import { Menu } from "../../parts/Menu";
import { save, saveBlob } from "../../parts/save";
import { useTexts } from "../../texts";
import type { Mark } from "./marks";
import type { PlotOf } from "./plots";

interface DownloadProps {
  readonly plot: PlotOf;
  /** Of the file. */
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** The plot as a file: to be scaled, or for slides. */
export function Download({ plot, name, marks }: DownloadProps) {
  const texts = useTexts();
  const [hasFailed, setFailed] = useState(false);
  const make = (kind: "svg" | "png") => {
    setFailed(false);
    const made = import("./picture").then(async ({ svgOf, pngOfPlot }) =>
      kind === "svg"
        ? save(`${name}.svg`, "image/svg+xml", await svgOf(plot, marks, name))
        : saveBlob(`${name}.png`, await pngOfPlot(plot, marks, name)),
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
