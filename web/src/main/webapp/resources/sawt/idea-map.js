/* Lets a pointer choose the place of an idea on the drawn map. Only comfort: the fields beside it take the same numbers. */
(() => {
  "use strict";
  const box = document.querySelector("[data-idea-map]");
  if (!box) {
    return;
  }
  const map = box.querySelector("svg");
  const point = map.querySelector("circle");
  const latitude = document.getElementById("latitude");
  const longitude = document.getElementById("longitude");
  const governorate = document.getElementById("governorate");
  const WEST = 50.36;
  const NORTH = 26.34;
  const WIDE = 900;
  const HIGH = 1000;

  function show() {
    map.querySelectorAll("path").forEach((land) => {
      land.setAttribute("class", land.dataset.governorate === governorate.value ? "here" : "");
    });
  }

  function mark() {
    const there = latitude.value.trim() !== "" && longitude.value.trim() !== "";
    const x = (Number(longitude.value) - WEST) * WIDE;
    const y = (NORTH - Number(latitude.value)) * HIGH;
    if (there && Number.isFinite(x) && Number.isFinite(y)) {
      point.setAttribute("cx", x.toFixed(0));
      point.setAttribute("cy", y.toFixed(0));
      point.setAttribute("class", "on");
    } else {
      point.setAttribute("class", "off");
    }
  }

  map.addEventListener("click", (event) => {
    const spot = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse());
    latitude.value = (NORTH - spot.y / HIGH).toFixed(4);
    longitude.value = (WEST + spot.x / WIDE).toFixed(4);
    const land = event.target.dataset.governorate;
    if (land) {
      governorate.value = land;
      show();
    }
    mark();
    latitude.dispatchEvent(new Event("input", { bubbles: true }));
  });
  governorate.addEventListener("change", show);
  latitude.addEventListener("input", mark);
  longitude.addEventListener("input", mark);
  box.classList.add("idea-map-live");
  box.querySelectorAll("[data-live]").forEach((hint) => hint.removeAttribute("hidden"));
  mark();
})();
