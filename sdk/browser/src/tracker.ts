import { version } from "../package.json";
import { addressOf } from "./address.ts";
import { recall, remember, type Remembered } from "./device.ts";
import { mostCharacters, newId, type Message, type Properties } from "./message.ts";
import { outboxOf } from "./outbox.ts";
import { choiceOf, inForce, type Choice } from "./purposes.ts";
import type { Settings } from "./settings.ts";
import { newVisitor, seen, visitorHere } from "./visitor.ts";

/** A message before it is known when and of whom. */
type Told = Pick<Message, "type"> & Properties;

export type Tracker = ReturnType<typeof trackerOf>;

/** Decides what may be told of what happens on the page, and tells it. */
export function trackerOf(settings: Settings) {
  const outbox = outboxOf(settings.endpoint, settings.writeKey);
  /** Who is there; only while analytics is permitted. */
  let visitor: Remembered | null = null;
  let said: Choice = {};
  /** What happened on this page while nothing was decided: goes with the page or a "no", and does not leave its memory before a "yes". */
  let held: Message[] = [];
  let context: Properties = {};

  function choice(): Choice {
    return inForce(said, settings.presumed, (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true);
  }

  function decide(proof?: Properties): void {
    const { analytics } = choice();
    if (analytics) begin(proof);
    else if (analytics === false) end(proof);
  }

  function begin(proof?: Properties): void {
    if (!visitor) {
      visitor = visitorHere();
      outbox.open();
    }
    tellChoice(visitor, proof);
    held.forEach(send);
    held = [];
  }

  /** A "no" that was a "yes" before, on this page or an earlier one, is told with the last that is known of the visitor. */
  function end(proof?: Properties): void {
    visitor ??= said.analytics === false ? recall("wm") : null;
    held = [];
    if (!visitor) return;
    outbox.close();
    tellChoice(visitor, proof);
    visitor = null;
    remember("wm");
    remember("wm.queue");
  }

  function tellChoice(known: Remembered, properties: Properties = {}): void {
    const now = choice();
    if (JSON.stringify(now) === JSON.stringify(known.choice)) return;
    visitor = { ...known, choice: now };
    send(compose({ type: "track", event: "Segment Consent Preference Updated", properties }));
  }

  function tell(told: Told): void {
    const message = compose(told);
    if (visitor) send(message);
    else if (choice().analytics === undefined && held.length < 100) held.push(message);
  }

  function compose(told: Told): Message {
    return { ...told, messageId: newId(), timestamp: new Date().toISOString(), context };
  }

  function send(message: Message): void {
    visitor = seen({ ...visitor!, ...(message.userId && { userId: message.userId }) });
    remember("wm", visitor);
    const { anonymousId, userId, session, choice } = visitor;
    const signed = {
      ...message,
      anonymousId,
      userId,
      context: {
        ...message.context,
        consent: { categoryPreferences: choice },
        sessionId: session,
        locale: navigator.language,
        userAgent: navigator.userAgent,
        library: { name: "wegmarke", version },
      },
    };
    if (JSON.stringify(signed).length <= mostCharacters) outbox.add(signed);
    else console.warn(`wm: over ${mostCharacters} characters`, signed);
  }

  /** Knows nobody: the path, and a number that no other page view has. */
  function count({ path }: Properties): void {
    outbox.add({ ...compose({ type: "page" }), context: { page: { path }, consent: { categoryPreferences: { analytics: false } } } });
  }

  function view(name?: string, properties?: Properties): void {
    const page = context["page"] as Properties;
    if (settings.counts && !visitor) count(page);
    tell({ type: "page", name, properties: { ...page, ...properties } });
  }

  function track(event: string, properties: Properties = {}): void {
    tell({ type: "track", event, properties });
  }

  return {
    outbox,
    track,
    /** A page is shown. */
    open(address: string, referrer: string): void {
      const { url, campaign, query } = addressOf(address, settings);
      const from = addressOf(referrer, settings);
      const page = {
        path: url.pathname,
        search: url.search,
        url: url.href,
        title: document.title,
        referrer: referrer && from.url.href,
      };
      held = [];
      context = { ...context, page, ...(Object.keys(campaign).length && { campaign }) };
      decide();
      if (!settings.manualPages) view();
      if (query && query !== from.query) track("Products Searched", { query });
    },
    /** Another page of the shop, or the person, changed what stands on the device: signed out, withdrew, cleared it. */
    heed(): void {
      if (!visitor) return;
      visitor = recall("wm");
      if (visitor) return;
      said = { ...said, analytics: false };
      outbox.close();
    },
    /** What a page may ask for by name. */
    commands: {
      page: view,
      track,
      identify(user: string | Properties, traits: Properties = {}): void {
        tell({ type: "identify", ...(typeof user === "object" ? { traits: user } : { userId: `${user}`, traits }) });
      },
      group(groupId: string, traits: Properties = {}): void {
        tell({ type: "group", groupId, traits });
      },
      /** What the person decided; purposes that are not named stay as they are. */
      consent(decided: Properties, proof?: Properties): void {
        said = { ...said, ...choiceOf(decided) };
        decide(proof);
      },
      /** Somebody else may sit here now. */
      reset(): void {
        if (!visitor) return;
        visitor = newVisitor(visitor.choice);
        remember("wm", visitor);
      },
    },
  };
}
