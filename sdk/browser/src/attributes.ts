import type { Properties } from "./message.ts";

/** The names of properties in a dataset: all but the words of the tracker itself. */
const property = /^wm_(?!(event|on|field|form|product)$)/;
/** What the e-commerce events count or pay; other properties stay text: an article "0815" is no number. */
const number = /^(price|quantity|position|(sub)?total|revenue|value|tax|shipping|discount)$/;
/** Fields that the page named, save those that are nobody's business even then, and choices that were not made. */
const tellable =
  "[data-wm-field]:not([type=password],[type=file],[autocomplete^=cc-],[type=radio]:not(:checked),[type=checkbox]:not(:checked))";

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What happens to the element that makes it tell its event. */
export function triggerOf(element: Element): string {
  if (element.matches("form")) return "submit";
  return element.matches("select,textarea,input:not([type=submit],[type=button],[type=image])") ? "change" : "click";
}

/** Properties of an element: its own and those of what it lies in, the nearer first; data-wm-product-id is product_id. */
export function propertiesOf(element: Element): Properties {
  const products = [...element.querySelectorAll("[data-wm-product]")].map(ownProperties);
  let properties: Properties = products.length ? { products } : {};
  for (let at: Element | null = element; at; at = at.parentElement) properties = { ...ownProperties(at), ...properties };
  return { ...properties, ...fieldsOf(element) };
}

/** The values of the fields that the page named with data-wm-field, of a form or of the field itself; of no other field. */
export function fieldsOf(element: Element): Properties {
  const values: Properties = {};
  for (const field of [element, ...element.querySelectorAll("[data-wm-field]")] as Field[])
    if (field.matches(tellable)) values[field.dataset["wmField"] || field.name] = field.value;
  return values;
}

function ownProperties(element: Element): Properties {
  const found: Properties = {};
  for (const [key, text = ""] of Object.entries((element as HTMLElement).dataset)) {
    const snake = key.replace(/[A-Z]/g, letter => "_" + letter.toLowerCase());
    const name = snake.replace(property, "");
    if (name !== snake) found[name] = number.test(name) && text && !isNaN(+text) ? +text : text;
  }
  return found;
}
