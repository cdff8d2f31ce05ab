// A consent banner. What it remembers is its own record of the answer, which the visitor's request for rest needs (§ 25(2) TDDDG).
(() => {
  const key = "einwilligung";
  const text = "2026-11";
  const purposes = { analytics: "Messung: wie Besuche verlaufen, damit der Shop besser wird", marketing: "Werbung: Angebote, die zu Ihnen passen" };

  const banner = document.createElement("dialog");
  banner.className = "banner";
  banner.innerHTML = `<form method="dialog" data-wm-form="off">
    <h2>Dürfen wir Ihren Besuch messen?</h2>
    <p>Mit Ihrer Einwilligung merkt sich Ihr Gerät eine Zufallszahl, und wir sehen, welche Seiten zusammengehören. Ohne sie geschieht beides nicht.
      Sie können es am Fuß jeder Seite ändern.</p>
    ${Object.entries(purposes).map(([name, what]) => `<label><input type="checkbox" name="${name}"> ${what}</label>`).join("")}
    <p class="ways"><button value="none">Alle ablehnen</button><button value="some">Auswahl speichern</button><button value="all">Alle zulassen</button></p>
  </form>`;
  document.body.append(banner);

  function say(choice) {
    wm.consent(choice, { text, channel: "banner" });
  }

  function ask() {
    const known = JSON.parse(localStorage.getItem(key) ?? "{}");
    for (const name in purposes) banner.querySelector(`[name=${name}]`).checked = known.choice?.[name] === true;
    banner.returnValue = "";
    banner.show();
  }

  banner.addEventListener("close", () => {
    const isGiven = name => banner.returnValue === "all" || (banner.returnValue === "some" && banner.querySelector(`[name=${name}]`).checked);
    const choice = Object.fromEntries(Object.keys(purposes).map(name => [name, isGiven(name)]));
    localStorage.setItem(key, JSON.stringify({ text, choice }));
    say(choice);
  });

  document.addEventListener("click", event => event.target.closest("[data-ask]") && ask());

  const known = JSON.parse(localStorage.getItem(key) ?? "null");
  if (known?.text === text) say(known.choice);
  else ask();
})();
