import { pageOf } from "./address.ts";
import { propertiesOf, triggerOf, type Field } from "./attributes.ts";
import { formsOf } from "./forms.ts";
import type { Settings } from "./settings.ts";
import type { Tracker } from "./tracker.ts";

/** Frameworks change the address first and the page afterwards; a moment later the title is right. */
const pauseBeforeLooking = 50;

/** Sees what happens on the page: which page it is, what is clicked, chosen, sent, and what lies there to be told. */
export function watch({ open, track, heed, outbox }: Tracker, settings: Settings): void {
  const forms = formsOf(settings.forms, track);
  /** What an element that tells by being there has told. */
  const shown = new WeakMap<Element, string>();
  let page = "";
  let address = document.referrer;
  let timer: ReturnType<typeof setTimeout> | 0 = 0;

  function look(): void {
    timer = 0;
    if (page !== pageOf(location)) {
      forms.left();
      page = pageOf(location);
      open(location.href, address);
      address = location.href;
    }
    document.querySelectorAll<HTMLElement>("[data-wm-on=page]").forEach(show);
  }

  function lookSoon(): void {
    timer ||= setTimeout(look, pauseBeforeLooking);
  }

  function show(element: HTMLElement): void {
    const properties = propertiesOf(element);
    const telling = page + element.dataset["wmEvent"] + JSON.stringify(properties);
    if (shown.get(element) !== telling) track(element.dataset["wmEvent"]!, properties);
    shown.set(element, telling);
  }

  function act({ type, target }: Event): void {
    look();
    const element = (target as Element).closest?.<HTMLElement>("[data-wm-event]");
    if (element && (element.dataset["wmOn"] ?? triggerOf(element)) === type) track(element.dataset["wmEvent"]!, propertiesOf(element));
    if (type === "submit") forms.submitted(target as HTMLFormElement);
  }

  for (const type of ["click", "submit", "change"]) document.addEventListener(type, act, true);
  document.addEventListener("input", ({ target }) => forms.touched(target as Field), true);
  new MutationObserver(lookSoon).observe(document, { childList: true, subtree: true });
  addEventListener("popstate", lookSoon);
  onHistory("pushState", lookSoon);
  // A page that only tidies its address up is the same page.
  onHistory("replaceState", () => {
    if (page.split("?")[0] === location.pathname) page = pageOf(location);
    lookSoon();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    page = "";
    heed();
    lookSoon();
  });
  addEventListener("storage", ({ key }) => {
    if (!key || key === "wm") heed();
  });
  addEventListener("online", outbox.wake);
  addEventListener("pagehide", () => {
    forms.left();
    outbox.leave();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) outbox.leave();
  });
  look();
}

function onHistory(name: "pushState" | "replaceState", changed: () => void): void {
  const original = history[name];
  history[name] = function (...call: Parameters<typeof original>) {
    original.apply(this, call);
    changed();
  };
}
