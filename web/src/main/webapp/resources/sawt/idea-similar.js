/* Shows ideas that resemble a title while it is typed. Only comfort: the next step of the form shows them as well. */
(() => {
  "use strict";
  const box = document.querySelector("[data-idea-similar]");
  const field = box && document.getElementById(box.dataset.for);
  if (!field) {
    return;
  }
  const WAIT = 700;
  const SHORTEST = 8;
  let timer = 0;
  let asked = "";

  function link(idea) {
    const item = document.createElement("li");
    const anchor = document.createElement("a");
    anchor.href = box.dataset.page + idea.id;
    anchor.target = "_blank";
    anchor.rel = "noopener";
    anchor.textContent = idea.title;
    anchor.dir = "auto";
    anchor.lang = idea.lang;
    item.append(anchor);
    return item;
  }

  async function ask() {
    const text = field.value.trim();
    if (text === asked || text.length < SHORTEST) {
      box.hidden = box.hidden || text.length < SHORTEST;
      return;
    }
    asked = text;
    try {
      const answer = await fetch(box.dataset.ideaSimilar + "?text=" + encodeURIComponent(text.slice(0, 500)));
      if (!answer.ok || text !== asked) {
        return;
      }
      const ideas = (await answer.json()).items.filter((idea) => String(idea.id) !== box.dataset.except);
      box.querySelector("ul").replaceChildren(...ideas.map(link));
      box.hidden = ideas.length === 0;
    } catch {
      box.hidden = true;
    }
  }

  field.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, WAIT);
  });
  ask();
})();
