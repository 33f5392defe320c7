// What the pages do beyond being read: keys, and lighting the words of a record. Everything works without it.
"use strict";

(() => {
  const lit = "lit";
  const sheet = document.getElementById("keys");

  const light = (ids, scrollTo) => {
    for (const old of document.querySelectorAll(`.${lit}`)) old.classList.remove(lit);
    const wanted = new Set(ids);
    for (const mark of document.querySelectorAll("mark[data-records]")) {
      if (mark.dataset.records.split(" ").some(id => wanted.has(id))) mark.classList.add(lit);
    }
    let first = null;
    for (const card of document.querySelectorAll(".notes .record")) {
      if (wanted.has(card.dataset.record)) {
        card.classList.add(lit);
        first ??= card;
      }
    }
    if (scrollTo && first) first.scrollIntoView({ block: "nearest" });
  };

  // The record that is shortest is the one that was pointed at: a figure inside a quote.
  const narrowest = mark => {
    const length = id => [...document.querySelectorAll("mark[data-records]")]
      .filter(one => one.dataset.records.split(" ").includes(id)).reduce((sum, one) => sum + one.textContent.length, 0);
    return mark.dataset.records.split(" ").sort((a, b) => length(a) - length(b)).slice(0, 1);
  };

  for (const mark of document.querySelectorAll("mark[data-records]")) mark.addEventListener("click", () => light(narrowest(mark), true));
  for (const card of document.querySelectorAll(".notes .record")) {
    for (const on of ["mouseenter", "focusin", "click"]) card.addEventListener(on, () => light([card.dataset.record], false));
  }
  const fromAddress = () => { if (location.hash.startsWith("#r-")) light([location.hash.slice(3)], false); };
  addEventListener("hashchange", fromAddress);
  fromAddress();

  const stops = () => [...document.querySelectorAll(".notes .record, .hits > .hit, .reports > .hit")];
  // What a stop is about comes before whom it is from, wherever they stand in it.
  const leads = ["h2 a[href*='/document?']", ":scope.thread :is(h2, h3) a", ".evidence .meta a", ".meta a"];
  const linkOf = stop => leads.map(lead => stop.querySelector(lead)).find(link => link);
  const move = by => {
    const all = stops();
    if (all.length === 0) return;
    const at = all.findIndex(stop => stop.contains(document.activeElement));
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by))];
    (next.matches(".record") ? next : linkOf(next) ?? next).focus();
    next.scrollIntoView({ block: "nearest" });
  };

  const base = `/${document.documentElement.lang}`;
  const keep = new URLSearchParams(location.search).get("as-of");
  const go = path => location.assign(base + path + (keep ? `?as-of=${encodeURIComponent(keep)}` : ""));
  const showKeys = () => { if (sheet && !sheet.open) sheet.showModal(); };
  let waiting = "";

  const acts = {
    "/": () => { const field = document.getElementById("q"); if (field) { field.focus(); field.select(); } else go("/search"); },
    "j": () => move(1),
    "k": () => move(-1),
    "l": () => document.getElementById("language")?.click(),
    "?": showKeys,
    "g h": () => go(""),
    "g d": () => go("/documents"),
    "g t": () => go("/threads"),
  };

  addEventListener("keydown", event => {
    const field = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (field || event.ctrlKey || event.metaKey || event.altKey || sheet?.open) return;
    const act = acts[waiting ? `${waiting} ${event.key}` : event.key];
    waiting = !act && event.key === "g" ? "g" : "";
    if (act) { event.preventDefault(); act(); }
  });
  document.getElementById("show-keys")?.addEventListener("click", event => { event.preventDefault(); showKeys(); });
})();
