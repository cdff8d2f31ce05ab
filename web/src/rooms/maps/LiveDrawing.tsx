import { type CSSProperties, useCallback, useEffect, useRef } from "react";
import { type Form, selectable, selectedAt, selectedText } from "./forms";
import { useDrawn } from "./useDrawn";

interface LiveDrawingProps {
  readonly form: Form;
  readonly drawing: string;
  /** As it stands in the address; '' = nothing. */
  readonly selected: string;
  readonly onSelect: (selected: string) => void;
  /** 'fit', how many times its own size, or '' = as wide as the page, but readable. */
  readonly zoom: string;
}

/** The server's picture brought alive: what stands for something can be pointed at, reached by the keyboard and selected. */
export function LiveDrawing({ form, drawing, selected, onSelect, zoom }: LiveDrawingProps) {
  const pane = useRef<HTMLDivElement>(null);
  const prepare = useCallback(
    (svg: SVGSVGElement) => {
      for (const element of svg.querySelectorAll(selectable[form])) {
        element.classList.add("figure");
        element.setAttribute("tabindex", "0");
        element.setAttribute("role", "button");
        element.setAttribute("aria-label", element.querySelector(":scope > title")?.textContent || element.textContent?.trim() || "");
        element.setAttribute("data-figure", selectedText(selectedAt(form, element)));
      }
      // Without anything in it to go to, what is wider than the page is moved by the keyboard itself.
      if (svg.querySelector(".figure")) pane.current?.removeAttribute("tabindex");
      else pane.current?.setAttribute("tabindex", "0");
      svg.style.setProperty("--natural", `${svg.getAttribute("width") ?? "1684"}px`);
      // What can be pressed is no part of an image that is read as one.
      svg.setAttribute("role", "group");
    },
    [form],
  );
  useDrawn(pane, drawing, prepare);
  useEffect(() => mark(pane.current, selected), [drawing, selected, prepare]);
  const select = (target: EventTarget) => {
    const figure = (target as Element).closest(".figure")?.getAttribute("data-figure");
    if (figure) onSelect(figure === selected ? "" : figure);
  };
  return (
    // The figures inside are the buttons; the pane only listens for them.
    <div
      ref={pane}
      className="drawing"
      data-zoom={zoom === "" || zoom === "fit" ? zoom : "larger"}
      style={{ "--zoom": Number(zoom) || 1 } as CSSProperties}
      onClick={event => select(event.target)}
      onKeyDown={event => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        select(event.target);
      }}
    />
  );
}

function mark(pane: HTMLElement | null, selected: string): void {
  for (const figure of pane?.querySelectorAll(".figure") ?? []) {
    const isSelected = figure.getAttribute("data-figure") === selected;
    figure.classList.toggle("is-selected", isSelected);
    figure.setAttribute("aria-pressed", `${isSelected}`);
  }
  pane?.toggleAttribute("data-has-selected", pane.querySelector(".is-selected") !== null);
}
