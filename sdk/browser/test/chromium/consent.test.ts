import { expect, test } from "vitest";
import { inChromium } from "../kit/visit.ts";

const choiceTold = "Segment Consent Preference Updated";

/** Writes down who touches the device, before any script of the page runs. */
const spy = `
  window.touched = [];
  for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
    const own = Object.getOwnPropertyDescriptor(window, name);
    Object.defineProperty(window, name, { get() { touched.push(name); return own.get.call(window); }, configurable: true });
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(document, "cookie", {
    get() { touched.push("read cookie"); return cookie.get.call(document); },
    set(text) { touched.push("wrote cookie"); cookie.set.call(document, text); },
  });`;

/** A consent management platform as the framework describes it; a test lets the person decide. */
const platform = (gdprApplies: boolean) => `
  let heard, last = { gdprApplies: ${gdprApplies}, eventStatus: "cmpuishown", tcString: "", purpose: { consents: {} }, publisher: { consents: {} } };
  window.__tcfapi = (command, version, callback) => { if (command === "addEventListener") { heard = callback; callback(last, true); } };
  window.decide = consents => heard(last = { ...last, eventStatus: "useractioncomplete", tcString: "CQ-test", purpose: { consents } }, true);`;

inChromium("Consent", visit => {
  test("Before a decision nothing is sent, stored or read", async () => {
    await visit.page.addInitScript(spy);
    visit.shop.pages.set("/", `<button data-wm-event="Product Added" data-wm-product-id="1">In den Warenkorb</button>`);
    await visit.open("/?utm_source=news");
    await visit.page.click("button");
    await visit.page.evaluate(`wm("identify", "ada")`);

    await visit.nothingComes();
    expect(await visit.page.evaluate("touched")).toEqual([]);
    expect(await visit.device()).toEqual([]);
  });

  test("With a yes this page is told, under one number that the next page knows", async () => {
    await visit.open("/a", { agreed: true });
    await visit.comes(choiceTold, "page /a");
    await visit.open("/b");
    await visit.comes(choiceTold, "page /a", "page /b");

    expect(new Set(visit.capture.messages.map(each => each["anonymousId"])).size).toBe(1);
    expect((await visit.device()).sort()).toEqual(["wm", "wm.queue"]);
  });

  test("Nothing needs a preflight, and nothing is said of the page but in the message", async () => {
    await visit.open("/a", { agreed: true });
    await visit.comes(choiceTold, "page /a");

    expect(visit.capture.preflights).toBe(0);
    expect(visit.capture.received[0]!.headers).toMatchObject({ "content-type": "text/plain;charset=UTF-8", origin: visit.shop.url });
    expect(visit.capture.received[0]!.headers).not.toHaveProperty("referer");
    expect(visit.capture.received[0]!.headers).not.toHaveProperty("cookie");
  });

  test("A withdrawal is told and leaves an empty device", async () => {
    await visit.open("/a", { agreed: true });
    await visit.comes(choiceTold, "page /a");
    await visit.page.evaluate("wm.consent({ analytics: false })");
    await visit.comes(choiceTold, "page /a", choiceTold);
    await visit.page.evaluate(`wm("Product Added")`);
    expect(await visit.device()).toEqual([]);
    await visit.page.goto("about:blank");

    expect(visit.capture.told).toHaveLength(3);
    expect(visit.capture.messages.map(each => each.context["consent"])).toEqual([
      { categoryPreferences: { analytics: true } },
      { categoryPreferences: { analytics: true } },
      { categoryPreferences: { analytics: false } },
    ]);
    expect(visit.capture.messages.at(-1)!["anonymousId"]).toBe(visit.capture.messages[0]!["anonymousId"]);
  });

  test("A withdrawal holds in every window of the shop", async () => {
    await visit.open("/a", { agreed: true });
    await visit.comes(choiceTold, "page /a");
    const other = await visit.context.newPage();
    await other.goto(`${visit.shop.url}/b`);
    await other.evaluate("wm.consent({ analytics: true })");
    await visit.comes(choiceTold, "page /a", "page /b");
    await other.evaluate("wm.consent({ analytics: false })");
    await visit.comes(choiceTold, "page /a", "page /b", choiceTold);
    await visit.page.evaluate(`wm("Product Added")`);
    await visit.page.waitForTimeout(500);

    expect(visit.capture.told).toHaveLength(4);
    expect(await visit.device()).toEqual([]);
  });

  test("Who signs out in one window is signed out in all", async () => {
    await visit.open("/a", { agreed: true });
    await visit.page.evaluate(`wm("identify", "4711")`);
    await visit.comes(choiceTold, "page /a", "identify");
    const other = await visit.context.newPage();
    await other.goto(`${visit.shop.url}/b`);
    await other.evaluate(`wm.consent({ analytics: true }); wm("reset")`);
    await visit.comes(choiceTold, "page /a", "identify", "page /b");
    await visit.page.evaluate(`wm("A")`);
    await visit.comes(choiceTold, "page /a", "identify", "page /b", "A");

    const [known, unknown] = visit.capture.messages.slice(-2);
    expect(known!.userId).toBe("4711");
    expect(unknown!.userId).toBeUndefined();
    expect(unknown!["anonymousId"]).not.toBe(known!["anonymousId"]);
  });

  test("A page that comes back from the browser's memory heeds what was withdrawn meanwhile", async () => {
    await visit.open("/a", { agreed: true });
    await visit.comes(choiceTold, "page /a");
    await visit.page.evaluate(`localStorage.clear(); dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))`);
    await visit.page.evaluate(`wm("A")`);
    await visit.page.waitForTimeout(500);

    expect(await visit.device()).toEqual([]);
    expect(visit.capture.told).toHaveLength(2);
  });

  test("What was asked for before the script was there is done when it is", async () => {
    visit.shop.pages.set(
      "/",
      `<script>wm("Product Viewed", { product_id: "1" }); wm.consent({ analytics: true }, { text: "2026-11" })</script>`,
    );
    await visit.open("/");

    await visit.comes(choiceTold, "page /", "Product Viewed");
    expect(visit.capture.messages[0]!["properties"]).toEqual({ text: "2026-11" });
  });

  test("Page views are counted without consent where the page asks for it", async () => {
    await visit.page.addInitScript(spy);
    visit.script = `data-before-consent="count"`;
    await visit.open("/a?utm_source=news");
    await visit.comes("page /a");

    expect(visit.capture.messages).toEqual([
      {
        type: "page",
        messageId: expect.any(String),
        timestamp: expect.any(String),
        context: { page: { path: "/a" }, consent: { categoryPreferences: { analytics: false } } },
      },
    ]);
    expect(await visit.page.evaluate("touched")).toEqual([]);
  });

  test("What is decided in a consent management platform holds, now and when it changes", async () => {
    await visit.page.addInitScript(platform(true));
    await visit.open("/a");
    await visit.nothingComes();
    await visit.page.evaluate("decide({ 1: true, 8: true })");
    await visit.comes(choiceTold, "page /a");
    await visit.page.evaluate("decide({ 1: false, 8: false })");
    await visit.comes(choiceTold, "page /a", choiceTold);

    expect(visit.capture.messages.map(each => (each.context["consent"] as { categoryPreferences: object }).categoryPreferences)).toEqual([
      { analytics: true, personalisation: false, marketing: false, retargeting: false },
      { analytics: true, personalisation: false, marketing: false, retargeting: false },
      { analytics: false, personalisation: false, marketing: false, retargeting: false },
    ]);
    expect(visit.capture.messages[0]!["properties"]).toEqual({ tc_string: "CQ-test" });
    expect(await visit.device()).toEqual([]);
  });

  test("A platform that comes after the script is heard too", async () => {
    visit.shop.pages.set("/", `<script>addEventListener("DOMContentLoaded", () => { ${platform(true)}; })</script>`);
    await visit.open("/");
    await visit.page.waitForFunction("document.readyState === 'complete'");
    await visit.page.evaluate("decide({ 1: true, 8: true })");

    await visit.comes(choiceTold, "page /");
  });

  test("Global Privacy Control ends what the page presumes, not an express yes to measuring", async () => {
    await visit.page.addInitScript(`Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { value: true })`);
    visit.script = `data-consent="analytics, marketing"`;
    await visit.open("/a");
    await visit.nothingComes();
    await visit.page.evaluate("wm.consent({ analytics: true, marketing: true })");
    await visit.comes(choiceTold, "page /a");

    expect(visit.capture.messages[0]!.context["consent"]).toEqual({
      categoryPreferences: { analytics: true, personalisation: false, marketing: false, retargeting: false },
    });
  });

  test("A page that is loaded only with consent needs no word more", async () => {
    visit.script = `data-consent="analytics"`;
    await visit.open("/a");

    await visit.comes(choiceTold, "page /a");
  });
});
