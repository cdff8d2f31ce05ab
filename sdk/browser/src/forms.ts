import { fieldsOf, type Field } from "./attributes.ts";
import type { Properties } from "./message.ts";

/** Forms that somebody began to fill in: submitted, or abandoned when the page goes. What stands in them is nobody's business. */
export function formsOf(selector: string, track: (event: string, properties: Properties) => void) {
  /** By form the names of the fields that were touched, in order. */
  const begun = new Map<HTMLFormElement, Set<string>>();

  return {
    touched({ form, name }: Field): void {
      if (form?.matches(selector)) begun.set(form, (begun.get(form) ?? new Set()).add(name));
    },
    submitted(form: HTMLFormElement): void {
      begun.delete(form);
      // A form with an event of its own has told that.
      if (form.matches(selector) && !form.dataset["wmEvent"]) track("Form Submitted", { form: nameOf(form), ...fieldsOf(form) });
    },
    left(): void {
      for (const [form, names] of begun) track("Form Abandoned", { form: nameOf(form), fields: names.size, last_field: [...names].pop() });
      begun.clear();
    },
  };
}

/** By attributes: a field named "name" or "id" would hide the form's own. */
function nameOf(form: HTMLFormElement): string | null {
  return form.dataset["wmForm"] || form.getAttribute("name") || form.getAttribute("id");
}
