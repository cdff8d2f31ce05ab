import { beforeEach, expect, test } from "vitest";
import type { Message } from "../../src/message.ts";
import { outboxOf } from "../../src/outbox.ts";
import { Page, usual } from "../kit/page.ts";

let page: Page;
let outbox: ReturnType<typeof outboxOf>;
let number = 0;

beforeEach(() => {
  page = new Page();
  outbox = outboxOf(usual.endpoint, usual.writeKey);
});

function message(event: string, more: Record<string, unknown> = {}): Message {
  return { type: "track", event, messageId: `m${++number}`, timestamp: new Date().toISOString(), context: {}, ...more };
}

function kept(): string[] {
  return (JSON.parse(page.stored.get("wm.queue") ?? "[]") as Message[]).map(each => String(each["event"]));
}

test("Messages go together, in order, with the key and the time of sending", async () => {
  outbox.add(message("A"));
  outbox.add(message("B"));
  await page.pass(200);

  expect(page.batches).toEqual([
    {
      batch: [expect.objectContaining({ event: "A" }), expect.objectContaining({ event: "B" })],
      writeKey: "wm_w_key",
      sentAt: "2026-11-30T10:00:00.200Z",
    },
  ]);
});

test("A batch has at most 30 messages and fits into what browsers carry for a page that is gone", async () => {
  for (let i = 0; i < 35; i++) outbox.add(message("small"));
  for (let i = 0; i < 5; i++) outbox.add(message("large", { text: "x".repeat(9000) }));
  await page.pass(1000);

  expect(page.batches.map(each => each.batch.length)).toEqual([30, 7, 2, 1]);
});

test("What the server cannot take now is tried again, later each time, up to a minute", async () => {
  page.answers = [503];
  outbox.add(message("A"));
  await page.pass(200);
  const tries = [page.batches.length];
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
    await page.pass(seconds * 1000 - 1);
    tries.push(page.batches.length);
    await page.pass(1);
  }

  expect(tries).toEqual([1, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(page.batches).toHaveLength(9);
});

test("After an outage everything arrives, in order", async () => {
  page.answers = ["offline", 200];
  outbox.add(message("A"));
  await page.pass(200);
  outbox.add(message("B"));
  await page.pass(999);
  expect(page.told).toEqual([]);

  await page.pass(1);
  expect(page.told).toEqual(["A", "B"]);
});

test("Retry-After is heeded, also by what comes later and when the network is back", async () => {
  page.answers = [{ status: 429, retryAfter: "30" }, 200];
  outbox.add(message("A"));
  await page.pass(200);
  outbox.add(message("B"));
  outbox.wake();
  await page.pass(29_999);
  expect(page.batches).toHaveLength(1);

  await page.pass(1);
  expect(page.batches).toHaveLength(2);
});

test.each(["soon", "Mon, 30 Nov 2026 11:00:00 GMT"])("A Retry-After of '%s' does not make it ask without a pause", async retryAfter => {
  page.answers = [{ status: 503, retryAfter }];
  outbox.add(message("A"));
  await page.pass(1100);

  expect(page.batches).toHaveLength(1);
});

test.each([400, 401, 403, 404, 413])("What the server refuses with %i is not sent again", async status => {
  page.answers = [status, 200];
  outbox.add(message("A"));
  await page.pass(200);
  outbox.add(message("B"));
  await page.pass(120_000);

  expect(page.told).toEqual(["A", "B"]);
  expect(console.warn).toHaveBeenCalledWith(`wm: refused with ${status}`, [expect.objectContaining({ event: "A" })]);
});

test("When the network is back it does not wait for the next try", async () => {
  page.answers = ["offline", "offline", "offline", "offline", 200];
  outbox.add(message("A"));
  await page.pass(7_200);
  outbox.wake();
  await page.pass(0);

  expect(page.told).toEqual(["A"]);
});

test("A page that goes hands over what waits as a beacon", async () => {
  outbox.add(message("A"));
  outbox.leave();
  await page.pass(10_000);

  expect(page.beacons).toEqual([
    { batch: [expect.objectContaining({ event: "A" })], writeKey: "wm_w_key", sentAt: "2026-11-30T10:00:00.000Z" },
  ]);
  expect(page.batches).toEqual([]);
});

test("What is under way is not handed over twice", () => {
  let answer: (response: Response) => void = () => {};
  globalThis.fetch = () => new Promise(resolve => (answer = resolve));
  outbox.add(message("A"));
  return page.pass(200).then(async () => {
    outbox.leave();
    answer(new Response());
    await page.pass(0);
    expect(page.beacons).toEqual([]);
  });
});

test("Without consent nothing that waits stands on the device", async () => {
  page.answers = ["offline"];
  outbox.add(message("A"));
  await page.pass(500);
  outbox.leave();

  expect(page.touched).toEqual([]);
});

test("With consent the next page sends what this one could not", async () => {
  page.answers = ["offline", 200];
  outbox.open();
  outbox.add(message("A"));
  await page.pass(200);
  outbox.leave();
  expect(kept()).toEqual(["A"]);

  const next = outboxOf(usual.endpoint, usual.writeKey);
  next.add(message("B"));
  next.open();
  await page.pass(200);

  expect(page.told).toEqual(["A", "B"]);
  expect(kept()).toEqual([]);
});

test.each([
  ["offline", () => (page.navigator["onLine"] = false)],
  ["too much at once", () => (page.takesBeacons = false)],
])("What no beacon can carry (%s) is kept for the next page", (_, happens) => {
  happens();
  outbox.open();
  outbox.add(message("A"));
  outbox.leave();

  expect(page.beacons).toEqual([]);
  expect(kept()).toEqual(["A"]);
});

test("Two pages side by side lose nothing of each other", async () => {
  const other = outboxOf(usual.endpoint, usual.writeKey);
  page.answers = ["offline", "offline", 200];
  outbox.open();
  other.open();
  outbox.add(message("A"));
  other.add(message("B"));
  await page.pass(200);
  expect(kept()).toEqual(["A", "B"]);

  await page.pass(1000);
  expect(page.told.sort()).toEqual(["A", "B"]);
  expect(kept()).toEqual([]);
});

test("What is older than the server's memory for duplicates is not sent", async () => {
  page.stored.set(
    "wm.queue",
    JSON.stringify([
      message("old", { timestamp: "2026-11-23T09:59:59.000Z" }),
      message("young", { timestamp: "2026-11-23T10:00:01.000Z" }),
    ]),
  );
  outbox.open();
  await page.pass(0);

  expect(page.told).toEqual(["young"]);
});

test("At most 500 messages wait, the newest", async () => {
  page.answers = ["offline"];
  outbox.open();
  for (let i = 0; i < 600; i++) outbox.add(message(`E${i}`));
  outbox.add(message("last"));
  await page.pass(200);

  expect(kept()).toHaveLength(500);
  expect(kept().at(-1)).toBe("last");
});

test("What waits when consent ends is not sent", async () => {
  outbox.open();
  outbox.add(message("A"));
  outbox.close();
  outbox.add(message("the withdrawal"));
  await page.pass(200);

  expect(page.told).toEqual(["the withdrawal"]);
});

test("A device that refuses is one that remembers nothing", async () => {
  globalThis.localStorage = {
    getItem() {
      throw new DOMException("blocked", "SecurityError");
    },
  } as unknown as Storage;
  outbox.open();
  outbox.add(message("A"));
  await page.pass(200);

  expect(page.told).toEqual(["A"]);
});
