// What every client is asked to send: all kinds of messages, with values of all shapes.
export const order = { order_id: 'B-4711', affiliation: 'Musterhaus', total: 30, revenue: 27.5, shipping: 3.9, tax: 2.6, discount: 2.5, coupon: 'HERBST', currency: 'EUR',
  products: [
    { product_id: 'P-1', sku: '45790-32', name: 'Gießkanne', price: 19, quantity: 1, category: 'Garten', brand: 'Grün & Söhne' },
    { product_id: 'P-2', sku: '46493-32', name: 'Samen', price: 3, quantity: 2, category: 'Garten' } ] };

export const traits = { email: 'ada@example.org', firstName: 'Ada', lastName: 'Müller-Lüdenscheidt', phone: '+49 171 1234567', age: 36, newsletter: true, createdAt: '2026-01-02T03:04:05.000Z',
  address: { city: 'Köln', postalCode: '50667', country: 'Germany' }, tags: ['garden', 'vip'], company: { name: 'Muster GmbH', employee_count: 12 } };

export const context = { ip: '203.0.113.77', locale: 'de-DE', timezone: 'Europe/Berlin', userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148',
  campaign: { name: 'Herbst', source: 'newsletter', medium: 'email', term: 'kanne', content: 'top' }, app: { name: 'shop', version: '1.2.3', build: '7' },
  page: { path: '/kanne', url: 'https://shop.example/kanne?a=1', referrer: 'https://www.google.com/', search: '?a=1', title: 'Kanne' }, screen: { width: 390, height: 844 },
  device: { type: 'ios', model: 'iPhone15,3' }, os: { name: 'iOS', version: '17.0' }, network: { wifi: true } };

export const deep = { text: 'ÄÖÜ ß 😀', number: 1.5, large: 9007199254740993, yes: true, no: false, nothing: null, empty: '', list: [1, 'two', { three: 3 }], nested: { a: { b: { c: 'deep' } } } };
