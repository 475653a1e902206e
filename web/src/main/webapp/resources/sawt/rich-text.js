/* Buttons above a field of rich text that set its light marks. Without this script people type the marks themselves. */
(() => {
  "use strict";

  /** Replaces the selection and leaves the caret around the words that a person is going to type over. */
  const put = (area, text, from, to) => {
    const start = area.selectionStart;
    area.focus();
    area.setRangeText(text, start, area.selectionEnd, "end");
    area.setSelectionRange(start + from, start + to);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const chosen = (area) => area.value.slice(area.selectionStart, area.selectionEnd);

  /** Puts a mark at the beginning of each chosen line, or takes it away when all of them have it. */
  const lines = (area, mark) => {
    const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const next = area.value.indexOf("\n", area.selectionEnd);
    area.setSelectionRange(start, next < 0 ? area.value.length : next);
    const all = chosen(area).split("\n");
    const marked = all.every((line) => line.startsWith(mark));
    const text = all.map((line) => (marked ? line.slice(mark.length) : mark + line)).join("\n");
    put(area, text, marked || all.length > 1 ? 0 : mark.length, text.length);
  };

  const strong = (area, words) => {
    const text = chosen(area) || words;
    put(area, `**${text}**`, 2, 2 + text.length);
  };

  const link = (area, words) => {
    const text = chosen(area) || words;
    const address = "https://";
    put(area, `[${text}](${address})`, text.length + 3, text.length + 3 + address.length);
  };

  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };

  const equip = (field) => {
    const area = document.getElementById(field.dataset.rich);
    const words = field.dataset.richWords;
    const bar = document.createElement("div");
    bar.className = "rich-tools";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", field.dataset.richLabel);
    bar.append(
      button(field.dataset.richHeading, () => lines(area, "## ")),
      button(field.dataset.richStrong, () => strong(area, words)),
      button(field.dataset.richList, () => lines(area, "- ")),
      button(field.dataset.richLink, () => link(area, words)),
    );
    area.before(bar);
    delete field.dataset.rich;
  };

  document.querySelectorAll("[data-rich]").forEach(equip);
})();
