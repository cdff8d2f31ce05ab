/** What a developer copies, by the library they use; words of programs, the same in every language. */
export const snippets = {
  tracker: (host: string, key: string) => `<script>
  window.wm = window.wm || function () { (wm.q = wm.q || []).push(arguments) };
  wm.consent = wm.consent || function (choice, proof) { wm("consent", choice, proof) };
</script>
<script async src="${host}/wm.js" data-write-key="${key}"></script>`,
  browser: (host: string, key: string) => `import { AnalyticsBrowser } from "@segment/analytics-next";

const analytics = AnalyticsBrowser.load({ writeKey: "${key}", cdnURL: "${host}" });
analytics.page();`,
  node: (host: string, key: string) => `import { Analytics } from "@segment/analytics-node";

const analytics = new Analytics({ writeKey: "${key}", host: "${host}" });
analytics.track({ userId: "4711", event: "Order Completed", properties: { order_id: "B-1", total: 59.8, currency: "EUR" } });`,
  rudder: (host: string, key: string) => `import Analytics from "@rudderstack/rudder-sdk-node";

const analytics = new Analytics("${key}", { dataPlaneUrl: "${host}" });
analytics.track({ userId: "4711", event: "Order Completed", properties: { order_id: "B-1", total: 59.8, currency: "EUR" } });`,
  curl: (host: string, key: string) => `curl ${host}/v1/track -u ${key}: -H "Content-Type: application/json" \\
  -d '{"userId": "4711", "event": "Product Viewed", "properties": {"product_id": "bike-7"}}'`,
} as const;

export type SnippetName = keyof typeof snippets;
export const snippetNames = Object.keys(snippets) as readonly SnippetName[];
