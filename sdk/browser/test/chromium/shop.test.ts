import { expect, test } from "vitest";
import { DemoShop } from "../kit/demo.ts";
import { inChromium } from "../kit/visit.ts";

const choiceTold = "Segment Consent Preference Updated";

inChromium("The shop of the demo", visit => {
  test("A visit becomes a journey from the newsletter to the order", async () => {
    const shop = await DemoShop.start(visit.capture.url, "wm_w_key");
    try {
      await shop.order(visit.page, "ada@example.org");
      await visit.comes(
        choiceTold,
        "page /",
        "page /suche",
        "Products Searched",
        "page /produkt/MH-1041",
        "Product Viewed",
        "Product Added",
        "Live Chat Conversation Started",
        "page /warenkorb",
        "Cart Viewed",
        "page /kasse",
        "Checkout Started",
        "Payment Info Entered",
        "Form Submitted",
        "identify",
        "Order Completed",
        "page /danke",
      );
    } finally {
      shop.stop();
    }

    const order = visit.capture.messages.find(each => each["event"] === "Order Completed")!;
    expect(order["properties"]).toEqual({
      order_id: expect.stringMatching(/^W-\d+$/),
      total: 199.9,
      currency: "EUR",
      payment_method: "invoice",
      products: [{ product_id: "MH-1041", name: "Zelt Heide 3", category: "Zelte", price: 199.9, currency: "EUR", quantity: 1 }],
    });
    expect(
      visit.capture.messages.filter(each => each.type === "track").filter(each => JSON.stringify(each).includes("ada@example.org")),
    ).toEqual([]);
  });

  test("After a no nothing comes, and the shop works", async () => {
    const shop = await DemoShop.start(visit.capture.url, "wm_w_key");
    try {
      await visit.page.goto(shop.url);
      await visit.page.getByText("Alle ablehnen").click();
      await visit.page.getByText("In den Warenkorb").first().click();
      await visit.page.getByText("Warenkorb (1)").click();
      await visit.nothingComes();
      expect(await visit.device()).toEqual(["einwilligung", "warenkorb"]);
    } finally {
      shop.stop();
    }
  });
});
