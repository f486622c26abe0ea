/** What is to go wrong in the network, and how fast its clock runs. */

import { addFault, clearFaults, moveClock } from "./api.js";
import { byId, element } from "./dom.js";
import { on, store } from "./store.js";

const nameOf = (kind) => byId("fault-kind").querySelector(`[value="${kind}"]`)?.textContent ?? kind;

function line({ kind, share, count }) {
  const often = share < 1 ? `, ${Math.round(share * 100)}%` : "";
  const times = count ? `, ${count} lần` : "";
  return element("li", { textContent: nameOf(kind) + often + times });
}

function show() {
  byId("fault-count").textContent = store.faults.length ? ` (${store.faults.length})` : "";
  byId("faults").replaceChildren(...store.faults.map(line));
}

function add(event) {
  event.preventDefault();
  addFault({
    kind: byId("fault-kind").value,
    share: Number(byId("fault-share").value) / 100,
    count: Number(byId("fault-times").value) || 0,
    seconds: Number(byId("fault-seconds").value),
  });
}

export function startFaults() {
  on("faults", show);
  on("clock", () => { byId("speed").value = String(store.clock.speed); });
  byId("add-fault").addEventListener("submit", add);
  byId("clear-faults").addEventListener("click", clearFaults);
  byId("speed").addEventListener("change", () => moveClock({ speed: Number(byId("speed").value) }));
}
