/** What is followed, and what is told of it. */
export interface Followed {
  /** Streams of events; the first that can be had is taken. */
  readonly streams: readonly string[];
  /** What stands for the state of the tenant where no stream can be had. */
  readonly ask: () => Promise<string>;
  readonly onChange: () => void;
}

/** A stream of the browser, of which a test has one of its own. */
export type Source = Pick<EventSource, "addEventListener" | "close" | "readyState">;

/** Of all streams of the server; `open` says what was loaded already, everything else that something happened. */
const happenings = ["changed", "reset", "interaction", "linked", "parted", "trait", "consent", "permission", "segment", "erased"] as const;

export const askEvery = 2_000;
export const tryAgainAfter = 60_000;
const closed = 2;

/** Follows what happens, by one stream at a time, until it is stopped. The browser comes again by itself when a line breaks; where the
 * server refuses, it is asked now and then, and the stream is tried again later. */
export function follow(
  { streams, ask, onChange }: Followed,
  open: (address: string) => Source = address => new EventSource(address),
): () => void {
  let source: Source | undefined;
  let asking: ReturnType<typeof setInterval> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let said: string | undefined;

  const begin = (at: number) => {
    const address = streams[at];
    if (address === undefined) {
      said = undefined;
      asking = setInterval(() => void look(), askEvery);
      again = setTimeout(() => {
        clearInterval(asking);
        begin(0);
      }, tryAgainAfter);
      void look();
      return;
    }
    const own = open(address);
    source = own;
    own.addEventListener("open", event => {
      // The browser's own event of this name says nothing; the server's says where the stream stands.
      const id = event instanceof MessageEvent ? event.lastEventId : "";
      if (id === "") return;
      const last = seen.get(address);
      seen.set(address, id);
      if (last !== undefined && last !== id) onChange();
    });
    for (const name of happenings) {
      own.addEventListener(name, event => {
        seen.set(address, (event as MessageEvent).lastEventId);
        onChange();
      });
    }
    own.addEventListener("error", () => {
      if (own.readyState !== closed || source !== own) return;
      own.close();
      begin(at + 1);
    });
  };

  const look = async () => {
    const state = await ask().catch(() => undefined);
    if (state === undefined || asking === undefined) return;
    if (said !== undefined && said !== state) onChange();
    said = state;
  };

  begin(0);
  return () => {
    source?.close();
    source = undefined;
    clearInterval(asking);
    asking = undefined;
    clearTimeout(again);
  };
}

/** Where each stream stood when it was last read, so that a tab that was hidden knows whether it missed something. */
const seen = new Map<string, string>();

/** Follows as long as the page is looked at: a hidden tab keeps no line, and a page that is left can be kept by the browser. */
export function followWhileSeen(followed: Followed): () => void {
  let stop: (() => void) | undefined;
  const turn = () => {
    if (document.visibilityState === "visible") stop ??= follow(followed);
    else end();
  };
  const end = () => {
    stop?.();
    stop = undefined;
  };
  turn();
  document.addEventListener("visibilitychange", turn);
  window.addEventListener("pagehide", end);
  window.addEventListener("pageshow", turn);
  return () => {
    end();
    document.removeEventListener("visibilitychange", turn);
    window.removeEventListener("pagehide", end);
    window.removeEventListener("pageshow", turn);
  };
}

/** Does something again and again as long as it is told to, but never twice at a time: what is told meanwhile is one more time. So figures that
 * take long come in, however often they change. */
export function oneAtATime(work: () => Promise<unknown>): () => void {
  let isRunning = false;
  let isWanted = false;
  return () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    void (async () => {
      while (isWanted) {
        isWanted = false;
        await work().catch(() => undefined);
      }
      isRunning = false;
    })();
  };
}
