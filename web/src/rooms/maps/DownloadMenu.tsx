import { useState } from "react";
import { useAddress } from "../../address";
import { fetchBlob, fetchText, Problem } from "../../api/client";
import { Menu } from "../../parts/Menu";
import { saveBlob } from "../../parts/save";
import { useTexts } from "../../texts";
import { pngOf } from "./png";

interface DownloadMenuProps {
  /** Where the server draws it in print's light, with something behind its question mark. */
  readonly drawing: string;
  /** Of the file, without ending. */
  readonly name: string;
}

type Kind = "pdf" | "png";

/** A drawing to take along: as it is, to print, or as a picture for slides. */
export function DownloadMenu({ drawing, name }: DownloadMenuProps) {
  const texts = useTexts();
  const { base } = useAddress();
  const [making, setMaking] = useState<Kind>();
  const [problem, setProblem] = useState<unknown>();
  const file = name.replace(/[\\/:*?"<>|]+/g, "-");
  const make = (kind: Kind) => {
    // Not by disabling the buttons: who came by the keyboard would lose the place.
    if (making !== undefined) return;
    setMaking(kind);
    setProblem(undefined);
    const made = kind === "pdf" ? fetchBlob(`${base}${drawing}&format=pdf`) : fetchText(base + drawing).then(pngOf);
    made.then(content => saveBlob(`${file}.${kind}`, content), setProblem).finally(() => setMaking(undefined));
  };
  return (
    <Menu icon="download" label={texts("maps.download")}>
      <a href={base + drawing} download={`${file}.svg`}>
        <strong>SVG</strong> {texts("maps.asSvg")}
      </a>
      <button type="button" aria-disabled={making !== undefined} onClick={() => make("pdf")}>
        <strong>PDF</strong> {texts(making === "pdf" ? "maps.making" : "maps.asPdf")}
      </button>
      <button type="button" aria-disabled={making !== undefined} onClick={() => make("png")}>
        <strong>PNG</strong> {texts(making === "png" ? "maps.making" : "maps.asPng")}
      </button>
      {problem !== undefined && <p role="alert">{problem instanceof Problem ? problem.message : texts("maps.notMade")}</p>}
    </Menu>
  );
}
