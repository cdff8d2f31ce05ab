import { expect, test } from "vitest";
import { inChromium } from "../kit/visit.ts";

const choiceTold = "Segment Consent Preference Updated";

inChromium("Events", visit => {
  const agreed = { agreed: true };

  /** Opens a page with this content and waits until the page itself is told. */
  async function shown(content: string): Promise<void> {
    visit.shop.pages.set("/", content);
    await visit.open("/", agreed);
  }

  /** What came after choice and page view, with properties. */
  async function events(count: number): Promise<unknown[]> {
    await expect.poll(() => visit.capture.messages.length, { timeout: 10_000, interval: 20 }).toBe(count + 2);
    return visit.capture.messages.slice(2).map(each => [each["event"], each["properties"]]);
  }

  test("A click tells the event of the element, with its properties and those around it", async () => {
    await shown(`<article data-wm-product-id="0815" data-wm-name="Zelt" data-wm-price="199.90" data-wm-quantity="1">
      <button data-wm-event="Product Added" data-wm-quantity="2" data-wm-list_id="start"><b>In den Warenkorb</b></button></article>`);
    await visit.page.click("b");

    expect(await events(1)).toEqual([["Product Added", { product_id: "0815", name: "Zelt", price: 199.9, quantity: 2, list_id: "start" }]]);
  });

  test("What counts or costs is a number, and everything else is text", async () => {
    await shown(`<button data-wm-event="X" data-wm-price="9,90" data-wm-total="0" data-wm-order-id="100" data-wm-tax="">x</button>`);
    await visit.page.click("button");

    expect(await events(1)).toEqual([["X", { price: "9,90", total: 0, order_id: "100", tax: "" }]]);
  });

  test("Something may be told by being on the page, once", async () => {
    await shown(`<main data-wm-event="Order Completed" data-wm-on="page" data-wm-order-id="A-1" data-wm-total="209.80" data-wm-currency="EUR">
      <li data-wm-product data-wm-product-id="0815" data-wm-price="199.90" data-wm-quantity="1"></li>
      <li data-wm-product data-wm-product-id="4711" data-wm-price="9.90" data-wm-quantity="1"></li></main>`);
    await visit.page.evaluate(`document.body.append("more")`);

    expect(await events(1)).toEqual([
      [
        "Order Completed",
        {
          order_id: "A-1",
          total: 209.8,
          currency: "EUR",
          products: [
            { product_id: "0815", price: 199.9, quantity: 1 },
            { product_id: "4711", price: 9.9, quantity: 1 },
          ],
        },
      ],
    ]);
  });

  test("What appears later is told when it does, and again when it has become something else", async () => {
    await shown(`<main></main>`);
    const show = (id: string) =>
      visit.page.evaluate(
        `document.querySelector("main").innerHTML = '<p data-wm-event="Product Viewed" data-wm-on="page" data-wm-product-id="${id}"></p>'`,
      );
    await show("1");
    await events(1);
    await show("2");

    expect(await events(2)).toEqual([
      ["Product Viewed", { product_id: "1" }],
      ["Product Viewed", { product_id: "2" }],
    ]);
  });

  test("A payment method is told when it is chosen", async () => {
    await shown(`<form><label><input type="radio" name="pay" value="invoice" data-wm-event="Payment Info Entered" data-wm-payment-method="invoice">Rechnung</label>
      <select data-wm-event="Shipping Chosen" data-wm-field="shipping_method"><option value="parcel"><option value="store">Abholung</select></form>`);
    await visit.page.check("input");
    await visit.page.selectOption("select", "store");

    expect(await events(2)).toEqual([
      ["Payment Info Entered", { payment_method: "invoice" }],
      ["Shipping Chosen", { shipping_method: "store" }],
    ]);
  });

  test("A chat begins and ends", async () => {
    await shown(`<button data-wm-event="Live Chat Conversation Started">Chat</button>`);
    await visit.page.click("button");
    await visit.page.evaluate(`wm("Live Chat Conversation Ended", { conversation_id: "7" })`);

    expect(await events(2)).toEqual([
      ["Live Chat Conversation Started", {}],
      ["Live Chat Conversation Ended", { conversation_id: "7" }],
    ]);
  });

  test("The events of a purchase, by call", async () => {
    await shown("");
    await visit.page.evaluate(`
      wm("Product Viewed", { product_id: "1", price: 5 });
      wm("Product Added", { product_id: "1", quantity: 2 });
      wm("Product Removed", { product_id: "1", quantity: 1 });
      wm("Checkout Started", { value: 5 });
      wm("track", "Order Completed", { order_id: "A-1", total: 5, currency: "EUR" })`);

    expect(await events(5)).toEqual([
      ["Product Viewed", { product_id: "1", price: 5 }],
      ["Product Added", { product_id: "1", quantity: 2 }],
      ["Product Removed", { product_id: "1", quantity: 1 }],
      ["Checkout Started", { value: 5 }],
      ["Order Completed", { order_id: "A-1", total: 5, currency: "EUR" }],
    ]);
  });

  test("Of a form only its sending is told, and the fields that the page named", async () => {
    await shown(`<form data-wm-form="contact" onsubmit="return false"><input name="email"><input name="topic" data-wm-field><input type="password" name="pin" data-wm-field>
      <input name="card" autocomplete="cc-number" data-wm-field><input type="checkbox" name="a" value="1" data-wm-field><input type="checkbox" name="b" value="2" data-wm-field="chosen" checked>
      <button>Senden</button></form>`);
    for (const [name, text] of [
      ["email", "ada@example.org"],
      ["topic", "Lieferung"],
      ["pin", "1234"],
      ["card", "4111111111111111"],
    ] as const)
      await visit.page.fill(`[name=${name}]`, text);
    await visit.page.click("button");

    expect(await events(1)).toEqual([["Form Submitted", { form: "contact", topic: "Lieferung", chosen: "2" }]]);
    expect(JSON.stringify(visit.capture.messages)).not.toMatch(/ada@example|1234|4111/);
  });

  test("A form that somebody began and left is told with the last field touched", async () => {
    await shown(`<form data-wm-form="contact"><input name="first"><input name="last"></form><a href="/b">weiter</a>`);
    await visit.page.fill("[name=first]", "Ada");
    await visit.page.fill("[name=last]", "Lovelace");
    await visit.page.click("a");

    expect(await events(2)).toEqual([
      ["Form Abandoned", { form: "contact", fields: 2, last_field: "last" }],
      [undefined, expect.objectContaining({ path: "/b" })],
    ]);
    expect(visit.capture.messages[2]!.context["page"]).toMatchObject({ path: "/" });
    expect(JSON.stringify(visit.capture.messages)).not.toMatch(/Ada|Lovelace/);
  });

  test("A form that was sent is not abandoned", async () => {
    await shown(`<form data-wm-form="contact" action="/b"><input name="first"><button>x</button></form>`);
    await visit.page.fill("input", "Ada");
    await visit.page.click("button");

    await visit.comes(choiceTold, "page /", "Form Submitted", "page /b");
  });

  test("A form may have an event of its own", async () => {
    await shown(
      `<form data-wm-event="Newsletter Subscribed" onsubmit="return false"><input name="kind" value="weekly" data-wm-field><button>x</button></form>`,
    );
    await visit.page.click("button");

    expect(await events(1)).toEqual([["Newsletter Subscribed", { kind: "weekly" }]]);
  });

  test("Forms are told when they are marked, or all where the page asks for it", async () => {
    const forms = `<form id="a" onsubmit="return false"><button>a</button></form><form data-wm-form="off" onsubmit="return false"><button id="off">b</button></form>`;
    await shown(forms);
    await visit.page.click("#a button");
    await visit.page.click("#off");
    await visit.comes(choiceTold, "page /");

    visit.script = `data-forms="all"`;
    await visit.open("/");
    await visit.page.click("#a button");
    await visit.page.click("#off");
    await visit.comes(choiceTold, "page /", "page /", "Form Submitted");
    expect(visit.capture.messages.at(-1)!["properties"]).toEqual({ form: "a" });
  });

  test("Who signs in is known from then on", async () => {
    await shown("");
    await visit.page.evaluate(`wm("identify", "4711", { email: "ada@example.org" }); wm("group", "F-9", { name: "Muster AG" })`);
    await visit.open("/b");
    await visit.comes(choiceTold, "page /", "identify", "group", "page /b");

    expect(visit.capture.messages.slice(2).map(each => each.userId)).toEqual(["4711", "4711", "4711"]);
    expect(visit.capture.messages[3]).toMatchObject({ groupId: "F-9", traits: { name: "Muster AG" } });
  });
});
