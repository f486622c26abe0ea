/** A short notice at the foot of the page. */

import { byId } from "./dom.js";

const SHOWN_MS = 4000;
let hiding;

export function toast(words) {
  const shown = byId("toast");
  shown.textContent = words;
  shown.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => (shown.hidden = true), SHOWN_MS);
}
