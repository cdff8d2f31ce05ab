import { recall, remember } from "./device.ts";
import type { Message } from "./message.ts";

const mostInBatch = 30;
const mostCharactersInBatch = 20_000;
/** Browsers carry 64 KB for a page that is gone, and a letter weighs up to three bytes. */
const mostCharactersAlive = 21_000;
const mostKept = 500;
/** Servers of the protocol know a message again for at least so long; an older one might be told twice. */
const longestKept = 7 * 864e5;
const pauseBeforeSending = 200;
const shortestWait = 1000;
const longestWait = 60_000;

export type Outbox = ReturnType<typeof outboxOf>;

/** Messages on their way: told in order, kept until the server has them. */
export function outboxOf(endpoint: string, writeKey: string) {
  let waiting: readonly Message[] = [];
  let underWay: readonly Message[] = [];
  /** Everything this page ever had; what other pages keep is none of it. */
  const known = new Set<string>();
  /** With consent what waits outlives the page. */
  let keeps = false;
  let isOnDevice = false;
  let failures = 0;
  /** The server asked not to be asked before. */
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function sendIn(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), Math.max(pause, notBefore - Date.now()));
  }

  async function send(): Promise<void> {
    const batch = next();
    if (underWay.length || !batch.length) return;
    underWay = batch;
    const response = await post(endpoint, body(batch));
    underWay = [];
    if (!response || isWorthAnotherTry(response.status)) return failed(response);
    if (!response.ok) console.warn(`wm: refused with ${response.status}`, batch);
    drop(batch);
    if (isOnDevice) keep();
    failures = 0;
    wake();
  }

  function failed(response: Response | null): void {
    notBefore = Date.now() + 1000 * (Number(response?.headers.get("Retry-After")) || 0);
    keep();
    // By chance, so that after an outage not everybody is back at the same moment.
    sendIn(Math.min(longestWait, shortestWait * 2 ** failures++) * (0.5 + Math.random() / 2));
  }

  function next(): readonly Message[] {
    let room = mostCharactersInBatch;
    const free = waiting.filter(each => !underWay.includes(each)).slice(0, mostInBatch);
    return free.filter((each, at) => (room -= JSON.stringify(each).length) >= 0 || !at);
  }

  function drop(batch: readonly Message[]): void {
    waiting = waiting.filter(each => !batch.includes(each));
  }

  function ofOthers(): readonly Message[] {
    return (recall("wm.queue") ?? []).filter(each => !known.has(each.messageId));
  }

  function keep(): void {
    if (!keeps) return;
    isOnDevice = waiting.length > 0;
    remember("wm.queue", [...ofOthers(), ...waiting].slice(-mostKept));
  }

  function body(batch: readonly Message[]): string {
    return JSON.stringify({ batch, writeKey, sentAt: new Date().toISOString() });
  }

  /** The network may be back. */
  function wake(): void {
    if (waiting.length) sendIn(0);
  }

  return {
    wake,
    add(message: Message): void {
      known.add(message.messageId);
      waiting = [...waiting, message].slice(-mostKept);
      if (!failures) sendIn(pauseBeforeSending);
    },
    /** With consent: what waits outlives the page, and what earlier pages could not send is sent. */
    open(): void {
      keeps = isOnDevice = true;
      const left = ofOthers().filter(each => Date.now() - Date.parse(each.timestamp) < longestKept);
      for (const each of left) known.add(each.messageId);
      waiting = [...left, ...waiting];
      wake();
    },
    /** Without: nothing of what waits is sent any more. */
    close(): void {
      keeps = false;
      waiting = [];
    },
    /** The page may be gone in a moment. A server that is not well is not asked; the next page will. */
    leave(): void {
      while (!failures && navigator.onLine) {
        const batch = next();
        if (!batch.length || !navigator.sendBeacon(endpoint, body(batch))) break;
        drop(batch);
      }
      keep();
    },
  };
}

/** As text, which needs no preflight; outlives the page; carries nothing that the browser knows of the server. */
function post(endpoint: string, body: string): Promise<Response | null> {
  const keepalive = body.length < mostCharactersAlive;
  return fetch(endpoint, { method: "POST", body, keepalive, credentials: "omit", referrerPolicy: "no-referrer" }).catch(() => null);
}

function isWorthAnotherTry(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
