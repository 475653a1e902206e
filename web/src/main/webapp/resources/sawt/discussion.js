// Comfort in discussions: links of comments can be copied, and names are proposed after an @. All of it works without this, too.
(() => {
  const discussion = document.getElementById("discussion");
  if (!discussion) {
    return;
  }

  const copyButton = (link) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link";
    button.textContent = discussion.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(link.href);
      button.textContent = discussion.dataset.copied;
      setTimeout(() => { button.textContent = discussion.dataset.copy; }, 3000);
    });
    return button;
  };
  if (navigator.clipboard) {
    discussion.querySelectorAll(".comment").forEach((comment) => {
      const link = comment.querySelector(".comment-link");
      const foot = comment.querySelector(".comment-foot");
      if (link && foot) {
        foot.append(copyButton(link));
      }
    });
  }

  let names = null;
  const people = async () => {
    if (names === null) {
      names = [];
      const answer = await fetch(discussion.dataset.participants, { headers: { Accept: "application/json" } });
      names = answer.ok ? (await answer.json()).items.map((person) => person.name) : [];
    }
    return names;
  };

  // What has been typed of a name before the caret, or null.
  const typed = (area) => {
    const before = area.value.slice(0, area.selectionStart);
    const at = before.lastIndexOf("@");
    const word = before.slice(at + 1);
    const starts = at === 0 || /[^\p{L}\p{N}]/u.test(before[at - 1] ?? " ");
    return at >= 0 && starts && word.length <= 40 && !word.includes("\n") ? word : null;
  };

  const complete = (area) => {
    const list = document.createElement("ul");
    list.id = area.id + "-people";
    list.className = "people";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", discussion.dataset.people);
    area.after(list);
    area.setAttribute("aria-autocomplete", "list");
    area.setAttribute("aria-controls", list.id);
    let chosen = -1;

    const close = () => {
      list.hidden = true;
      chosen = -1;
      area.removeAttribute("aria-activedescendant");
    };
    const choose = (index) => {
      chosen = index;
      [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
      area.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    };
    const take = (name) => {
      const start = area.selectionStart - typed(area).length;
      area.setRangeText(name + " ", start, area.selectionStart, "end");
      close();
      area.focus();
    };
    const show = async () => {
      const word = typed(area);
      if (word === null) {
        close();
        return;
      }
      const found = (await people()).filter((name) => name.toLowerCase().includes(word.toLowerCase())).slice(0, 8);
      list.replaceChildren(...found.map((name, at) => {
        const option = document.createElement("li");
        option.id = list.id + "-" + at;
        option.setAttribute("role", "option");
        option.dir = "auto";
        option.textContent = name;
        option.addEventListener("mousedown", (event) => { event.preventDefault(); take(name); });
        return option;
      }));
      list.hidden = found.length === 0;
      chosen = -1;
    };
    area.addEventListener("input", show);
    area.addEventListener("blur", close);
    area.addEventListener("keydown", (event) => {
      if (list.hidden || event.isComposing) {
        return;
      }
      const last = list.children.length - 1;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose(event.key === "ArrowDown" ? (chosen < last ? chosen + 1 : 0) : (chosen > 0 ? chosen - 1 : last));
      } else if (event.key === "Escape") {
        close();
      } else if (event.key === "Enter" && chosen >= 0) {
        event.preventDefault();
        take(list.children[chosen].textContent);
      }
    });
  };
  discussion.querySelectorAll("textarea").forEach(complete);
})();
