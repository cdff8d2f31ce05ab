// Sends every kind of message with @segment/analytics-node, as its maker publishes it. Arguments: host, write key.
import { Analytics } from '@segment/analytics-node';
import { order, traits, context, deep } from './errands.js';

const [host, writeKey] = process.argv.slice(2);
const client = new Analytics({ writeKey, host, flushAt: 5, flushInterval: 200 });
client.on('error', error => { console.error(error); process.exitCode = 1; });
const at = minute => new Date(Date.UTC(2026, 2, 1, 10, minute));

client.page({ anonymousId: 'anon-1', name: 'Start', category: 'Garten', properties: { path: '/', url: 'https://shop.example/', title: 'Start', ...deep }, context, timestamp: at(0) });
client.screen({ anonymousId: 'anon-1', name: 'Kanne', properties: { size: 'L' }, context, timestamp: at(1) });
client.identify({ userId: 'user-1', anonymousId: 'anon-1', traits, context, timestamp: at(2) });
client.track({ userId: 'user-1', anonymousId: 'anon-1', event: 'Product Viewed', properties: { product_id: 'P-1', price: 19, quantity: 1, ...deep }, context, timestamp: at(3), integrations: { All: true, Other: { key: 'x' } } });
client.group({ userId: 'user-1', groupId: 'firm-1', traits: { name: 'Muster GmbH', industry: 'Handel', employees: 12 }, context, timestamp: at(4) });
client.alias({ userId: 'user-1', previousId: '6f1c1f5e-8a37-4a3c-9a53-0f5c1d0b8f10', timestamp: at(5) });
client.track({ userId: 'user-1', event: 'Order Completed', properties: order, timestamp: at(6) });
client.track({ userId: 'user-1', event: 'Order Refunded', properties: { order_id: order.order_id, total: 6, currency: 'EUR', products: [order.products[1]] }, timestamp: at(7) });
client.track({ anonymousId: '6f1c1f5e-8a37-4a3c-9a53-0f5c1d0b8f10', event: 'Products Searched', properties: { query: 'Kanne' }, timestamp: at(8) });
await client.closeAndFlush({ timeout: 10_000 });
