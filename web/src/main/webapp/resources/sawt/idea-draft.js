/* Saves the draft in a form while it is being written. Only comfort: the button beneath does the same without this file. */
(() => {
  "use strict";
  const state = document.querySelector("[data-idea-draft]");
  const form = state && state.closest("form");
  if (!form) {
    return;
  }
  const WAIT = 3000;
  let timer = 0;
  let saved = text();
  let running = null;
  let stopped = false;

  state.hidden = false;
  state.textContent = state.dataset.start;

  function text() {
    const data = new URLSearchParams(new FormData(form));
    for (const name of ["version", "sawt-csrf", "jakarta.faces.ViewState"]) {
      data.delete(name);
    }
    return data.toString();
  }

  function say(words, trouble) {
    state.textContent = words;
    if (trouble) {
      state.setAttribute("role", "alert");
    } else {
      state.removeAttribute("role");
    }
  }

  function stop(words) {
    stopped = true;
    say(words, true);
  }

  async function send(leaving) {
    const sent = text();
    const body = new URLSearchParams(new FormData(form));
    body.set(state.dataset.ideaDraft, "");
    body.set("autosave", "yes");
    try {
      const answer = await fetch(form.action, { method: "POST", body, redirect: "manual", keepalive: leaving });
      const json = (answer.headers.get("Content-Type") || "").startsWith("application/json");
      if (answer.ok && json) {
        const draft = await answer.json();
        form.elements.version.value = draft.version;
        saved = sent;
        say(draft.said, false);
      } else if (answer.status === 409) {
        stop(state.dataset.stale);
      } else if (answer.status === 401 || answer.type === "opaqueredirect") {
        stop(state.dataset.signedOut);
      } else {
        say(state.dataset.failed, true);
      }
    } catch {
      say(state.dataset.failed, true);
    }
  }

  function save(leaving) {
    window.clearTimeout(timer);
    if (!stopped && !running && text() !== saved) {
      running = send(leaving).finally(() => {
        running = null;
        later();
      });
    }
  }

  function later() {
    window.clearTimeout(timer);
    if (!stopped && text() !== saved) {
      timer = window.setTimeout(() => save(false), WAIT);
    }
  }

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      save(true);
    }
  });
  form.addEventListener("submit", (event) => {
    stopped = true;
    window.clearTimeout(timer);
    if (running) {
      const button = event.submitter;
      event.preventDefault();
      running.then(() => form.requestSubmit(button));
    }
  });
})();
