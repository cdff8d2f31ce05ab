import { expect, test } from "vitest";
import { inChromium } from "../kit/visit.ts";

const choiceTold = "Segment Consent Preference Updated";

inChromium("Pages", visit => {
  const views = () => visit.capture.messages.filter(each => each.type === "page");
  const agreed = { agreed: true };

  test("A page view, field by field", async () => {
    await visit.open("/zelt?utm_source=news&utm_campaign=herbst&gclid=x&email=ada%40example.org", agreed);
    await visit.comes(choiceTold, "page /zelt");

    const page = {
      path: "/zelt",
      search: "?utm_source=news&utm_campaign=herbst&gclid=x",
      url: `${visit.shop.url}/zelt?utm_source=news&utm_campaign=herbst&gclid=x`,
      title: "Seite /zelt",
      referrer: "",
    };
    expect(views()).toEqual([
      {
        type: "page",
        properties: page,
        messageId: expect.stringMatching(/^[0-9a-f]{32}$/),
        timestamp: expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        anonymousId: expect.stringMatching(/^[0-9a-f]{32}$/),
        context: {
          page,
          campaign: { source: "news", name: "herbst", gclid: "x" },
          consent: { categoryPreferences: { analytics: true } },
          sessionId: expect.any(Number),
          locale: "de-DE",
          userAgent: expect.stringContaining("Chrome"),
          library: { name: "wegmarke", version: "0.1.0" },
        },
      },
    ]);
  });

  test("A page says where on the site one came from, without what may not be told", async () => {
    visit.shop.pages.set("/a", `<a href="/b">weiter</a>`);
    await visit.open("/a?token=secret", agreed);
    await visit.page.click("a");
    await visit.comes(choiceTold, "page /a", "page /b");

    expect(views()[1]!["properties"]).toMatchObject({ path: "/b", referrer: `${visit.shop.url}/a` });
  });

  test("An application of one page tells each of its pages, with title and predecessor", async () => {
    await visit.open("/a", agreed);
    await visit.comes(choiceTold, "page /a");
    await visit.page.evaluate(`history.pushState({}, "", "/b"); setTimeout(() => document.title = "Zweite", 10)`);
    await visit.comes(choiceTold, "page /a", "page /b");
    await visit.page.evaluate("history.back()");
    await visit.comes(choiceTold, "page /a", "page /b", "page /a");

    expect(views()[1]!["properties"]).toMatchObject({ path: "/b", title: "Zweite", referrer: `${visit.shop.url}/a` });
    expect(views()[2]!["properties"]).toMatchObject({ path: "/a", referrer: `${visit.shop.url}/b` });
  });

  test("Routes behind the # are pages, anchors are none", async () => {
    await visit.open("/a", agreed);
    await visit.page.evaluate(`location.hash = "reviews"`);
    await visit.page.waitForTimeout(100);
    await visit.page.evaluate(`location.hash = "#/cart"`);
    await visit.comes(choiceTold, "page /a", "page /a");

    expect(views()[1]!["properties"]).toMatchObject({ url: `${visit.shop.url}/a#/cart` });
  });

  test("A page that tidies its address up is the same page, one that replaces its path another", async () => {
    await visit.open("/a?utm_source=news", agreed);
    await visit.page.evaluate(`history.replaceState({}, "", "/a")`);
    await visit.page.waitForTimeout(100);
    await visit.page.evaluate(`history.replaceState({}, "", "/b")`);

    await visit.comes(choiceTold, "page /a", "page /b");
  });

  test("What happens on a page stands behind its view", async () => {
    await visit.open("/a", agreed);
    await visit.comes(choiceTold, "page /a");
    await visit.page.evaluate(
      `history.pushState({}, "", "/b"); document.body.innerHTML = '<button data-wm-event="Product Added">x</button>'; document.querySelector("button").click()`,
    );

    await visit.comes(choiceTold, "page /a", "page /b", "Product Added");
  });

  test("A search on the site is told with its words", async () => {
    visit.script = `data-search="wort"`;
    await visit.open("/suche?wort=zelt&q=nein", agreed);
    await visit.comes(choiceTold, "page /suche", "Products Searched");

    expect(visit.capture.messages[2]!["properties"]).toEqual({ query: "zelt" });
    expect(views()[0]!["properties"]).toMatchObject({ search: "?wort=zelt" });
  });

  test("A page may tell its views itself", async () => {
    visit.script = `data-pages="manual"`;
    await visit.open("/a", agreed);
    await visit.page.evaluate(`wm("page", "Startseite")`);
    await visit.comes(choiceTold, "page /a");

    expect(views()[0]).toMatchObject({ name: "Startseite" });
  });

  test("The other side may stand anywhere", async () => {
    visit.script = `data-host="${visit.capture.url}/t/musterhaus"`;
    await visit.open("/a", agreed);

    await visit.comes(choiceTold, "page /a");
  });

  test("A page that loads the script twice is told once", async () => {
    visit.shop.pages.set("/a", `<script async src="${visit.capture.url}/wm.js" data-write-key="wm_w_key"></script>`);
    await visit.open("/a", agreed);
    await visit.page.waitForFunction("document.readyState === 'complete'");
    await visit.page.evaluate(`wm("A")`);

    await visit.comes(choiceTold, "page /a", "A");
  });

  test("Who kept the function from before the script came is heard too", async () => {
    visit.shop.pages.set("/a", `<script>const before = wm</script>`);
    await visit.open("/a", agreed);
    await visit.page.evaluate(`before("A", { x: 1 })`);

    await visit.comes(choiceTold, "page /a", "A");
  });
});
