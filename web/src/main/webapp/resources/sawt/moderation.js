// The queue by keyboard: j and k go through the cases, x ticks. Only while the list has the focus; all works without.
(() => {
  const list = document.querySelector('[data-keys]');
  if (!list) {
    return;
  }
  document.getElementById(list.dataset.keys).hidden = false;
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const cases = [...list.children];
    const here = cases.findIndex((each) => each.contains(document.activeElement));
    const step = { j: 1, k: -1 }[event.key];
    if (step && cases[here + step]) {
      cases[here + step].querySelector('a').focus();
      event.preventDefault();
    } else if (event.key === 'x') {
      const tick = cases[here] && cases[here].querySelector('input[type=checkbox]');
      if (tick) {
        tick.checked = !tick.checked;
        event.preventDefault();
      }
    }
  });
})();
