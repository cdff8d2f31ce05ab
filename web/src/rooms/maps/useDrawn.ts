import { type RefObject, useEffect } from "react";

const namespace = "http://www.w3.org/2000/svg";
const styled = /<style>([\s\S]*?)<\/style>/g;

/** Puts the server's drawing into an element. Its styles, which the page's policy would not let in as markup, go in as a sheet;
 * everything in a drawing is below its class, so that they reach nothing else. */
export function useDrawn(into: RefObject<HTMLElement | null>, drawing: string, prepare: (svg: SVGSVGElement) => void): void {
  useEffect(() => {
    // Taken out before the drawing is parsed, since the policy holds for what is parsed, too.
    const parsed = new DOMParser().parseFromString(drawing.replace(styled, ""), "image/svg+xml").documentElement;
    if (!into.current || parsed.namespaceURI !== namespace) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync([...drawing.matchAll(styled)].map(([, style]) => style).join("\n"));
    // The server draws no scripts; should something of the data ever come through as one, it does not come in.
    parsed.querySelectorAll("script, foreignObject").forEach(element => element.remove());
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const svg = document.importNode(parsed, true) as unknown as SVGSVGElement; // of the namespace, as asked above
    prepare(svg);
    // Figures that moved on while somebody stood at one: who works by the keyboard stays where they were.
    const focused = into.current.contains(document.activeElement) ? document.activeElement?.getAttribute("data-figure") : null;
    into.current.replaceChildren(svg);
    if (focused) into.current.querySelector<SVGElement>(`[data-figure="${CSS.escape(focused)}"]`)?.focus();
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    };
  }, [drawing, into, prepare]);
}
