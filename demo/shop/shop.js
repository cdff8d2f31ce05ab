// The shop: articles, cart and checkout. Where a page says enough by attributes nothing of the tracker stands here.
const articles = [
  { id: "MH-1041", name: "Zelt Heide 3", category: "Zelte", price: 199.9, icon: "M6 42 24 8l18 34ZM24 8v34M17 42l7-14 7 14" },
  { id: "MH-2007", name: "Schlafsack Harz", category: "Zelte", price: 89.95, icon: "M14 40V16a10 10 0 0 1 20 0v24ZM14 30h20M20 17a4 4 0 0 1 8 0" },
  { id: "MH-3110", name: "Trekkingrad Leine", category: "Räder", price: 1149, icon: "M4 33a8 8 0 1 0 16 0 8 8 0 1 0-16 0ZM28 33a8 8 0 1 0 16 0 8 8 0 1 0-16 0ZM12 33l7-17h11l6 17M19 16l6 17-9-9M30 16l3-5h4" },
  { id: "MH-4212", name: "Regenjacke Deister", category: "Jacken", price: 129, icon: "M18 8 8 14v14h6v14h20V28h6V14L30 8c-2 5-10 5-12 0ZM24 12v30" },
];
const currency = "EUR";
const money = new Intl.NumberFormat("de-DE", { style: "currency", currency });

const cart = {
  lines: JSON.parse(sessionStorage.getItem("warenkorb") ?? "[]"),
  total: () => Number(cart.lines.reduce((sum, line) => sum + line.price * line.quantity, 0).toFixed(2)),
  keep(lines) {
    cart.lines = lines;
    sessionStorage.setItem("warenkorb", JSON.stringify(lines));
    document.querySelector("#count").textContent = String(lines.length);
  },
};

const product = ({ id, name, category, price }) => ({ product_id: id, name, category, price, currency });
const attributes = article => Object.entries(product(article)).map(([name, value]) => `data-wm-${name.replace("_", "-")}="${value}"`).join(" ");
const escaped = text => text.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`);

const card = article => `<article class="box" ${attributes(article)}>
  <svg viewBox="0 0 48 48" aria-hidden="true"><path d="${article.icon}"/></svg>
  <h2><a href="/produkt/${article.id}">${article.name}</a></h2><p>${money.format(article.price)}</p>
  <button data-add="${article.id}" data-wm-event="Product Added" data-wm-quantity="1">In den Warenkorb</button></article>`;

document.body.insertAdjacentHTML("afterbegin", `<header><a href="/"><b>Musterhaus</b></a>
  <form action="/suche" role="search"><input name="suche" aria-label="Suchwort" placeholder="Zelt, Jacke …" required><button>Suchen</button></form>
  <nav><a href="/warenkorb">Warenkorb (<span id="count">${cart.lines.length}</span>)</a>
  <button data-wm-event="Live Chat Conversation Started" data-thanks="Eine Kollegin ist gleich bei Ihnen.">Chat</button></nav></header>`);
document.body.insertAdjacentHTML("beforeend", `<footer><button class="plain" data-ask>Einwilligung ändern</button> Ein Laden, den es nicht gibt.</footer>`);

const words = new URLSearchParams(location.search).get("suche")?.trim() ?? "";
const pages = {
  articles(place) {
    const found = articles.filter(({ name, category }) => `${name} ${category}`.toLowerCase().includes(words.toLowerCase()));
    place.innerHTML = found.map(card).join("") || `<p>Zu „${escaped(words)}“ haben wir nichts.</p>`;
  },
  article(place) {
    const article = articles.find(({ id }) => location.pathname.endsWith(id)) ?? articles[0];
    document.title = `${article.name} – Musterhaus`;
    place.innerHTML = `<div data-wm-event="Product Viewed" data-wm-on="page" ${attributes(article)}>${card(article).replaceAll("h2", "h1")}</div>`;
  },
  cart(place) {
    const lines = cart.lines.map((line, at) => `<tr><td>${line.name}</td><td>${money.format(line.price)}</td><td><button class="plain" data-remove="${at}">entfernen</button></td></tr>`);
    place.innerHTML = lines.length
      ? `<table>${lines.join("")}<tr><th>Summe</th><th>${money.format(cart.total())}</th><td></td></tr></table><p><a class="button" href="/kasse">Zur Kasse</a></p>`
      : "<p>Noch nichts drin.</p>";
  },
  checkout(form) {
    wm("Checkout Started", { value: cart.total(), currency, products: cart.lines.map(product) });
    form.addEventListener("submit", event => {
      event.preventDefault();
      const { email, name, pay } = Object.fromEntries(new FormData(form));
      wm("identify", { email, name });
      const order = { order_id: `W-${Date.now()}`, total: cart.total(), currency, payment_method: pay };
      wm("Order Completed", { ...order, products: cart.lines.map(line => ({ ...product(line), quantity: line.quantity })) });
      cart.keep([]);
      sessionStorage.setItem("bestellung", order.order_id);
      location.href = "/danke";
    });
  },
  order(place) {
    place.textContent = `Ihre Bestellnummer ist ${sessionStorage.getItem("bestellung") ?? "–"}.`;
  },
};
for (const [id, show] of Object.entries(pages)) {
  const place = document.getElementById(id);
  if (place) show(place);
}
if (document.getElementById("cart")) wm("Cart Viewed", { products: cart.lines.map(product) });

document.addEventListener("click", ({ target }) => {
  const { add, remove } = target.dataset;
  if (add) cart.keep([...cart.lines, { ...articles.find(({ id }) => id === add), quantity: 1 }]);
  if (remove) {
    const [line] = cart.lines.splice(Number(remove), 1);
    wm("Product Removed", { ...product(line), quantity: 1 });
    cart.keep(cart.lines);
    pages.cart(document.getElementById("cart"));
  }
  if (target instanceof HTMLButtonElement) thank(target);
});
document.addEventListener("submit", event => {
  if (!event.target.dataset.thanks) return;
  event.preventDefault();
  thank(event.target);
});

function thank(element) {
  if (element.dataset.thanks) element.insertAdjacentHTML("afterend", `<p role="status">${element.dataset.thanks}</p>`);
}
