/** The seven forms of the journey map, in the order of their tabs. */
export const forms = ["linear", "heatmap", "touchpoints", "channels", "emotion", "funnel", "ideal"] as const;
export type Form = (typeof forms)[number];

export const isForm = (word: string | undefined): word is Form => forms.some(form => form === word);

/** What can be selected in a drawing of a form, outermost first. */
export const selectable: Readonly<Record<Form, string>> = {
  linear: "[data-step]",
  heatmap: ".cell[data-phase]",
  touchpoints: "[data-touchpoint][data-phase]",
  channels: '.switch, [id^="wm-channel-"]',
  emotion: ".step[data-step]",
  funnel: "[data-group] [data-step]",
  ideal: ".station, [data-weak]",
};

/** What of a drawing is selected, as it stands in the address: kind and what names it. */
export interface Selected {
  readonly kind: "step" | "cell" | "touchpoint" | "channel" | "switch" | "bar" | "station" | "weak";
  readonly names: readonly string[];
}

export const selectedText = ({ kind, names }: Selected): string => [kind, ...names.map(encoded)].join("~");

/** The sign between names is none that an address would escape. */
const encoded = (name: string) => encodeURIComponent(name).replaceAll("~", "%7E");

const kinds: readonly string[] = ["step", "cell", "touchpoint", "channel", "switch", "bar", "station", "weak"];

export function selectedOf(text: string): Selected | undefined {
  const [kind = "", ...names] = text.split("~");
  return kinds.includes(kind) && names.length > 0 ? { kind: kind as Selected["kind"], names: names.map(decodeURIComponent) } : undefined;
}

/** What an element of a drawing stands for, from what the server wrote on it. */
export function selectedAt(form: Form, element: Element): Selected {
  const said = (name: string, of: Element | null = element) => of?.getAttribute(`data-${name}`) ?? "";
  switch (form) {
    case "linear":
    case "emotion":
      return { kind: "step", names: [said("step")] };
    case "heatmap": {
      const row = element.parentElement;
      return {
        kind: "cell",
        names: [said("channel", row) ? `channel:${said("channel", row)}` : `touchpoint:${said("touchpoint", row)}`, said("phase")],
      };
    }
    case "touchpoints":
      return { kind: "touchpoint", names: [said("touchpoint"), said("phase")] };
    case "channels":
      return element.hasAttribute("data-from")
        ? { kind: "switch", names: [said("from"), said("to")] }
        : { kind: "channel", names: [said("channel")] };
    case "funnel": {
      const group = element.closest("[data-group]");
      const at = [...(group?.querySelectorAll("[data-step]") ?? [])].indexOf(element);
      return { kind: "bar", names: [said("group", group), `${at}`] };
    }
    case "ideal":
      return element.hasAttribute("data-weak")
        ? { kind: "weak", names: [element.id.slice("wm-weak-".length)] }
        : { kind: "station", names: [said("touchpoint")] };
  }
}
