import { vi } from "vitest";
import type { Message } from "../../src/message.ts";
import { usualPurposes } from "../../src/tcf.ts";
import type { Settings } from "../../src/settings.ts";

export const shop = "https://shop.example";

export const usual: Settings = {
  writeKey: "wm_w_key",
  endpoint: "https://journeys.example/v1/batch",
  counts: false,
  presumed: {},
  tcf: usualPurposes,
  search: ["q"],
  keep: [],
  forms: "[data-wm-form]",
  manualPages: false,
};

export interface Batch {
  readonly batch: readonly Message[];
  readonly writeKey: string;
  readonly sentAt: string;
}

type Answer = number | "offline" | { readonly status: number; readonly retryAfter: string };

/** What the browser gives to a script: network, device and clock. Everything that was sent and touched is seen here. */
export class Page {
  readonly batches: Batch[] = [];
  readonly beacons: Batch[] = [];
  /** Every call that went to the device. */
  readonly touched: string[] = [];
  readonly stored = new Map<string, string>();
  /** What the server answers, one after the other; the last one stays. */
  answers: Answer[] = [200];
  takesBeacons = true;
  readonly navigator: Record<string, unknown> = {
    onLine: true,
    language: "de-DE",
    userAgent: "A browser",
    sendBeacon: (_: string, body: string) => this.takesBeacons && this.beacons.push(JSON.parse(body) as Batch) > 0,
  };

  constructor(start = "2026-11-30T10:00:00.000Z") {
    vi.useFakeTimers({ now: new Date(start) });
    vi.spyOn(Math, "random").mockReturnValue(1);
    vi.spyOn(console, "warn").mockReturnValue();
    vi.stubGlobal("location", new URL(shop));
    vi.stubGlobal("document", { title: "A page" });
    vi.stubGlobal("navigator", this.navigator);
    vi.stubGlobal("localStorage", this.device());
    vi.stubGlobal("fetch", (_: string, { body }: { body: string }) => this.answer(body));
  }

  get messages(): Message[] {
    return this.batches.flatMap(each => each.batch);
  }

  /** What was sent, in short: pages by path, events by name. */
  get told(): string[] {
    return [...this.batches, ...this.beacons].flatMap(each => each.batch).map(inShort);
  }

  async pass(milliseconds: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(milliseconds);
  }

  private async answer(body: string): Promise<Response> {
    const answer = this.answers.length > 1 ? this.answers.shift()! : this.answers[0]!;
    if (answer === "offline") throw new TypeError("Failed to fetch");
    this.batches.push(JSON.parse(body) as Batch);
    const { status, retryAfter } = typeof answer === "number" ? { status: answer, retryAfter: null } : answer;
    return new Response(null, { status, headers: retryAfter ? { "Retry-After": retryAfter } : {} });
  }

  private device() {
    const seen = <T>(what: string, value: T) => (this.touched.push(what), value);
    return {
      getItem: (key: string) => seen(`get ${key}`, this.stored.get(key) ?? null),
      setItem: (key: string, value: string) => seen(`set ${key}`, this.stored.set(key, value)),
      removeItem: (key: string) => seen(`remove ${key}`, this.stored.delete(key)),
    };
  }
}

export function inShort(message: Message): string {
  if (message.type === "track") return String(message["event"]);
  return message.type === "page" ? `page ${String((message.context["page"] as { path: string }).path)}` : message.type;
}
