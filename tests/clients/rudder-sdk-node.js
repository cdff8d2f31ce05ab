// Sends every kind of message with @rudderstack/rudder-sdk-node, gzipped, as its maker publishes it. Arguments: host, write key.
import Analytics from '@rudderstack/rudder-sdk-node';
import { order, traits, context, deep } from './errands.js';

const [host, writeKey] = process.argv.slice(2);
const client = new Analytics(writeKey, { dataPlaneUrl: host, flushAt: 5, flushInterval: 200, gzip: true });
const at = minute => new Date(Date.UTC(2026, 2, 1, 10, minute));

client.page({ anonymousId: 'anon-1', name: 'Start', properties: { path: '/', url: 'https://shop.example/', title: 'Start', ...deep }, context, originalTimestamp: at(0) });
client.screen({ anonymousId: 'anon-1', name: 'Kanne', properties: { size: 'L' }, context, originalTimestamp: at(1) });
client.identify({ userId: 'user-1', anonymousId: 'anon-1', traits, context, originalTimestamp: at(2) });
client.track({ userId: 'user-1', anonymousId: 'anon-1', event: 'Product Viewed', properties: { product_id: 'P-1', price: 19, quantity: 1, ...deep }, context, originalTimestamp: at(3), integrations: { All: true } });
client.group({ userId: 'user-1', groupId: 'firm-1', traits: { name: 'Muster GmbH', industry: 'Handel', employees: 12 }, context, originalTimestamp: at(4) });
client.alias({ userId: 'user-1', previousId: '6f1c1f5e-8a37-4a3c-9a53-0f5c1d0b8f10', originalTimestamp: at(5) });
client.track({ userId: 'user-1', event: 'Order Completed', properties: order, originalTimestamp: at(6) });
client.track({ userId: 'user-1', event: 'Order Refunded', properties: { order_id: order.order_id, total: 6, currency: 'EUR', products: [order.products[1]] }, originalTimestamp: at(7) });
client.track({ anonymousId: '6f1c1f5e-8a37-4a3c-9a53-0f5c1d0b8f10', event: 'Products Searched', properties: { query: 'Kanne' }, originalTimestamp: at(8) });
await client.flush();
