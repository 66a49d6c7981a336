"use strict";
(() => {
  const shown = () => [...document.querySelectorAll("li")].filter(li => li.offsetParent);
  const top = () => document.querySelector("nav").getBoundingClientRect().bottom;
  const at = list => {
    const held = document.activeElement.closest("li");
    const i = held ? list.indexOf(held) : -1;
    return i >= 0 ? i : list.findIndex(li => li.getBoundingClientRect().top >= top()) - .5;
  };
  const go = li => {
    if (!li) return;
    li.focus({ preventScroll: true });
    li.scrollIntoView({ block: "center" });
  };
  const step = (list, i, by) => by > 0 ? list.find((li, k) => li && k > i) : list.findLast((li, k) => li && k < i);
  const part = by => {
    const list = shown();
    go(step(list.map(li => li.classList.contains("first") && li), at(list), by));
  };
  const block = by => { const list = shown(); go(step(list, at(list), by)); };
  const show = id => { const input = document.getElementById(id); if (input) input.click(); };
  const keys = {
    n: () => part(1), p: () => part(-1), j: () => block(1), k: () => block(-1), a: () => go(document.querySelector(document.getElementById("to-article")?.getAttribute("href") ?? "#none")),
    1: () => show("all"), 2: () => show("kept"), 3: () => show("dropped"), 4: () => show("otherwise"),
  };
  document.addEventListener("keydown", e => {
    if (!e.ctrlKey && !e.altKey && !e.metaKey && Object.hasOwn(keys, e.key)) { e.preventDefault(); keys[e.key](); }
  });
  for (const button of document.querySelectorAll("nav button")) {
    button.hidden = false;
    button.addEventListener("mousedown", e => e.preventDefault());
    button.addEventListener("click", keys[button.value]);
  }
})();
