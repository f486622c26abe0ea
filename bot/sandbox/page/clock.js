/** The sandbox's clock and its buttons. */

import { moveClock } from "./api.js";
import { byId } from "./dom.js";
import { now, on } from "./store.js";
import { dayOf, secondsOf } from "./when.js";

function show() {
  const moment = now();
  byId("clock-day").textContent = dayOf(moment);
  byId("clock-time").textContent = secondsOf(moment);
  byId("clock-time").dateTime = moment.toISOString();
}

export function startClock() {
  on("clock", show);
  setInterval(show, 1000);
  for (const button of document.querySelectorAll("[data-hours]")) {
    button.addEventListener("click", () => moveClock({ hours: Number(button.dataset.hours) }));
  }
  const morning = document.querySelector("[data-next-morning]");
  morning.addEventListener("click", () => moveClock({ next_morning: true }));
}
