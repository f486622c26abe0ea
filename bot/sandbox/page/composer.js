/** Writing as the chosen person: text, a quoted message, an edit of an earlier one, Start. */

import { act, upload } from "./api.js";
import { attach, attachment } from "./attaching.js";
import { authorOf, summary } from "./bubble.js";
import { byId } from "./dom.js";
import { startPayload } from "./rich.js";
import { chosenPerson, on, store } from "./store.js";

const HAS_KEYBOARD = matchMedia("(hover: hover) and (min-width: 761px)");
const drafts = new Map();
let shownFor = null;
let quoted = null;
let edited = null;

export function startComposer() {
  on("state", showPanels);
  on("person", showPanels);
  on("chosen", changePerson);
  byId("composer").addEventListener("submit", submit);
  byId("start-panel").addEventListener("submit", start);
  byId("text").addEventListener("keydown", sendOnEnter);
  byId("text").addEventListener("input", fit);
  byId("quote-drop").addEventListener("click", () => quote(null));
  byId("edit-drop").addEventListener("click", () => edit(null));
}

export function quote(message) {
  if (message) edit(null);
  quoted = message;
  byId("quote").hidden = !message;
  byId("quote-who").textContent = message ? authorOf(message) : "";
  byId("quote-text").textContent = message ? summary(message) : "";
  if (message) byId("text").focus();
}

export function edit(message) {
  if (message && !edited) drafts.set(shownFor, byId("text").value);
  if (message || edited) write(message ? message.text : (drafts.get(shownFor) ?? ""));
  edited = message;
  byId("edit").hidden = !message;
  byId("edit-text").textContent = message ? summary(message) : "";
  byId("attach").hidden = Boolean(message);
  if (!message) return;
  quote(null);
  attach(null);
  byId("text").focus();
}

export function sayNow(text) {
  edit(null);
  write("");
  return act(chosenPerson(), "say", { text });
}

function submit(event) {
  event.preventDefault();
  if (edited) sendEdit(edited);
  else send();
}

async function sendEdit(message) {
  const text = byId("text").value.trim();
  if (!text && !message.file) return;
  if (text === message.text) return edit(null);
  const sent = await act(chosenPerson(), "edit", { message_id: message.id, text });
  if (sent && edited === message) edit(null);
}

async function send() {
  const [person, text, file, quoting] = [chosenPerson(), byId("text").value.trim(), attachment(), quoted?.id];
  if (!text && !file) return;
  write("");
  attach(null);
  quote(null);
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
  edit(null);
  if (shownFor) drafts.set(shownFor, byId("text").value);
  shownFor = store.chosen;
  showPanels();
  quote(null);
  attach(null);
  write(drafts.get(shownFor) ?? "");
  if (HAS_KEYBOARD.matches) byId("text").focus();
}

function write(text) {
  byId("text").value = text;
  fit();
}

function fit() {
  const text = byId("text");
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight}px`;
}
