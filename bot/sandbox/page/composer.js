/** Writing as the chosen person: text, a quoted message, a file, Start. */

import { act, upload } from "./api.js";
import { authorOf, summary } from "./bubble.js";
import { byId } from "./dom.js";
import { startPayload } from "./rich.js";
import { chosenPerson, on, store } from "./store.js";

const HAS_KEYBOARD = matchMedia("(hover: hover) and (min-width: 761px)");
const drafts = new Map();
let shownFor = null;
let quoted = null;
let attached = null;

export function startComposer() {
  on("state", showPanels);
  on("person", showPanels);
  on("chosen", changePerson);
  byId("composer").addEventListener("submit", send);
  byId("start-panel").addEventListener("submit", start);
  byId("text").addEventListener("keydown", sendOnEnter);
  byId("text").addEventListener("input", fit);
  byId("quote-drop").addEventListener("click", () => quote(null));
  byId("attachment-drop").addEventListener("click", () => attach(null));
  byId("file").addEventListener("change", () => attach(byId("file").files[0] ?? null));
  acceptDrops(byId("chat"));
}

export function quote(message) {
  quoted = message;
  byId("quote").hidden = !message;
  byId("quote-who").textContent = message ? authorOf(message) : "";
  byId("quote-text").textContent = message ? summary(message) : "";
  if (message) byId("text").focus();
}

export function sayNow(text) {
  byId("text").value = "";
  fit();
  return act(chosenPerson(), "say", { text });
}

function attach(file) {
  attached = file;
  if (!file) byId("file").value = "";
  byId("attachment").hidden = !file;
  byId("attachment-name").textContent = file?.name ?? "";
  if (file) byId("text").focus();
}

async function send(event) {
  event.preventDefault();
  const [person, text, file, quoting] = [chosenPerson(), byId("text").value.trim(), attached, quoted?.id];
  if (!text && !file) return;
  byId("text").value = "";
  attach(null);
  quote(null);
  fit();
  const sent = file ? await upload(person, file, text, quoting) : await act(person, "say", { text, quoting });
  if (!sent && shownFor === person.id && !byId("text").value) byId("text").value = text;
}

function sendOnEnter(event) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  byId("composer").requestSubmit();
}

function start(event) {
  event.preventDefault();
  const given = byId("payload").value.trim();
  byId("payload").value = "";
  act(chosenPerson(), "start", { payload: startPayload(given) ?? given });
}

function showPanels() {
  const person = chosenPerson();
  if (!person) return;
  byId("start-panel").hidden = person.started || person.blocked;
  byId("blocked-panel").hidden = !person.blocked;
  byId("composer").hidden = !person.started || person.blocked;
}

function changePerson() {
  if (shownFor) drafts.set(shownFor, byId("text").value);
  shownFor = store.chosen;
  showPanels();
  quote(null);
  attach(null);
  byId("text").value = drafts.get(shownFor) ?? "";
  fit();
  if (HAS_KEYBOARD.matches) byId("text").focus();
}

function fit() {
  const text = byId("text");
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight}px`;
}

function acceptDrops(area) {
  area.addEventListener("dragover", (event) => event.preventDefault());
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length && !byId("composer").hidden) attach(event.dataTransfer.files[0]);
  });
}
