import { expect, test } from "vitest";
import { inChromium } from "../kit/visit.ts";

const choiceTold = "Segment Consent Preference Updated";

inChromium("Delivery", visit => {
  const agreed = { agreed: true };

  test("A click on a link that leaves the shop is told before the page is gone", async () => {
    visit.shop.pages.set("/", `<a href="about:blank" data-wm-event="Store Called">Filiale</a>`);
    await visit.open("/", agreed);
    await visit.comes(choiceTold, "page /");
    await visit.page.click("a");

    await visit.comes(choiceTold, "page /", "Store Called");
  });

  test("What happens while the server is gone arrives when it is back, in order", async () => {
    await visit.open("/a", agreed);
    await visit.comes(choiceTold, "page /a");
    await visit.capture.stop();
    await visit.page.evaluate(`wm("A")`);
    await visit.page.waitForFunction(`localStorage.getItem("wm.queue")?.includes('"A"')`);
    await visit.page.evaluate(`wm("B")`);
    await visit.capture.start();

    await visit.comes(choiceTold, "page /a", "A", "B");
  });

  test("What a page could not send the next page sends, and then nothing of it is left", async () => {
    await visit.open("/a", agreed);
    await visit.comes(choiceTold, "page /a");
    await visit.capture.stop();
    await visit.page.evaluate(`wm("A")`);
    await visit.page.waitForFunction(`localStorage.getItem("wm.queue")?.includes('"A"')`);
    await visit.page.goto("about:blank");
    await visit.capture.start();
    await visit.open("/b");
    await visit.comes(choiceTold, "page /a", "A", "page /b");

    await visit.page.waitForFunction(`localStorage.getItem("wm.queue") === "[]"`);
  });

  test("Without network everything waits, and goes when the network is back", async () => {
    await visit.open("/a", agreed);
    await visit.comes(choiceTold, "page /a");
    await visit.context.setOffline(true);
    await visit.page.evaluate(`wm("A")`);
    await visit.page.waitForFunction(`localStorage.getItem("wm.queue")?.includes('"A"')`);
    await visit.context.setOffline(false);

    await visit.comes(choiceTold, "page /a", "A");
  });

  test("A server that is not well is asked again later", async () => {
    await visit.open("/a", agreed);
    await visit.comes(choiceTold, "page /a");
    visit.capture.status = 503;
    await visit.page.evaluate(`wm("A")`);
    await expect.poll(() => visit.capture.received.length, { interval: 20 }).toBe(2);
    visit.capture.status = 200;
    await expect.poll(() => visit.capture.received.length, { timeout: 10_000, interval: 20 }).toBe(3);

    expect(visit.capture.received[2]!.batch).toEqual(visit.capture.received[1]!.batch);
  });

  test("A page that comes back from the browser's memory is seen again", async () => {
    await visit.open("/a", agreed);
    await visit.comes(choiceTold, "page /a");
    await visit.page.evaluate(`dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))`);

    await visit.comes(choiceTold, "page /a", "page /a");
  });
});
