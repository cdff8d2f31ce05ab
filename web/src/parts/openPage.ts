/** A page for what is on its way: opened at once, because a browser lets nothing open later. Undefined where it lets nothing open at all. */
export const openPage = (): Window | undefined => window.open("", "_blank") ?? undefined;

const styleOf = /<style>([^<]*)<\/style>/;

/** Shows a page of the server's in there, to be read and printed. Its style comes as a sheet, because the app's policy runs none that stands in text. */
export function showIn(opened: Window, html: string): void {
  const [, style = ""] = styleOf.exec(html) ?? [];
  const page = new DOMParser().parseFromString(html.replace(styleOf, ""), "text/html");
  const { document: shown } = opened;
  shown.title = page.title;
  shown.documentElement.lang = page.documentElement.lang;
  shown.body.replaceChildren(...[...page.body.childNodes].map(node => shown.importNode(node, true)));
  const sheet = new (opened as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(style);
  shown.adoptedStyleSheets = [sheet];
}
