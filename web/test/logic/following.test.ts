import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { askEvery, follow, oneAtATime, type Source, tryAgainAfter } from "../../src/api/following";

/** A stream whose events a test tells. */
class ToldSource extends EventTarget implements Source {
  static opened: ToldSource[] = [];
  readyState = 0;
  isClosed = false;

  constructor(readonly address: string) {
    super();
    ToldSource.opened.push(this);
  }

  tell(name: string, id: string): void {
    this.dispatchEvent(new MessageEvent(name, { lastEventId: id }));
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event("error"));
  }

  close(): void {
    this.isClosed = true;
  }
}

const open = (address: string) => new ToldSource(address);
const addresses = () => ToldSource.opened.map(source => source.address);
const [connecting, closed] = [0, 2];

beforeEach(() => {
  vi.useFakeTimers();
  ToldSource.opened = [];
});
afterEach(() => vi.useRealTimers());

function following(streams: readonly string[], states: readonly string[] = []) {
  const changes: number[] = [];
  let asked = 0;
  const stop = follow(
    {
      streams,
      ask: () => Promise.resolve(states[Math.min(asked++, states.length - 1)] ?? ""),
      onChange: () => changes.push(asked),
    },
    open,
  );
  return { stop, changes, asked: () => asked };
}

describe("what is followed", () => {
  test("every event but the first word of a stream is a change", () => {
    const { changes } = following(["/a"]);
    ToldSource.opened[0]?.dispatchEvent(new Event("open"));
    ToldSource.opened[0]?.tell("open", "r-0-5");
    expect(changes.length).toBe(0);
    ToldSource.opened[0]?.tell("changed", "r-1-6");
    ToldSource.opened[0]?.tell("reset", "r-2-9");
    expect(changes.length).toBe(2);
  });

  test("a tab that comes back is told only when it missed something", () => {
    const first = following(["/back"]);
    ToldSource.opened[0]?.tell("changed", "r-1-6");
    first.stop();
    const same = following(["/back"]);
    ToldSource.opened[1]?.tell("open", "r-1-6");
    expect(same.changes.length).toBe(0);
    same.stop();
    const later = following(["/back"]);
    ToldSource.opened[2]?.tell("open", "r-3-8");
    expect(later.changes.length).toBe(1);
  });

  test("a line that broke is left to the browser, a refused one to the next stream", () => {
    following(["/customer", "/tenant"]);
    ToldSource.opened[0]?.fail(connecting);
    expect(addresses()).toEqual(["/customer"]);
    ToldSource.opened[0]?.fail(closed);
    expect(addresses()).toEqual(["/customer", "/tenant"]);
    expect(ToldSource.opened.map(source => source.isClosed)).toEqual([true, false]);
  });

  test("where no stream can be had it is asked, and the streams are tried again later", async () => {
    const { changes, stop, asked } = following(["/tenant"], ["1", "1", "2"]);
    ToldSource.opened[0]?.fail(closed);
    await vi.advanceTimersByTimeAsync(askEvery);
    expect(changes.length).toBe(0);
    await vi.advanceTimersByTimeAsync(askEvery);
    expect(changes.length).toBe(1);
    await vi.advanceTimersByTimeAsync(tryAgainAfter);
    expect(addresses()).toEqual(["/tenant", "/tenant"]);
    const before = asked();
    await vi.advanceTimersByTimeAsync(10 * askEvery);
    expect(asked()).toBe(before);
    stop();
    expect(ToldSource.opened[1]?.isClosed).toBe(true);
  });
});

test("changes that come faster than answers are one more question, not one each", async () => {
  const done: (() => void)[] = [];
  const ask = oneAtATime(() => new Promise<void>(resolve => done.push(resolve)));
  ask();
  ask();
  ask();
  expect(done.length).toBe(1);
  done[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(done.length).toBe(2);
  done[1]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(done.length).toBe(2);
});
