/** The conversation on the right: its header, its bubbles, and staying at the newest one. */

import { act } from "./api.js";
import { bubble } from "./bubble.js";
import { choose } from "./choosing.js";
import { byId, element, paintAvatar } from "./dom.js";
import { chosenPerson, on, store } from "./store.js";
import { toast } from "./toast.js";
import { dayOf } from "./when.js";

const AT_END_PX = 80;
const TYPING_MS = 5000;
const PRESS_MS = 10000;
let actions = {};
let typing;
let atEnd = true;

export function startConversation(writing) {
  actions = { ...writing, say, start, press, show };
  on("state", showAll);
  on("chosen", showAll);
  on("person", (person) => isChosen(person) && showChanged(person));
  on("message", (person, message) => isChosen(person) && put(person, message));
  on("deleted", (person, id) => isChosen(person) && find(id)?.remove());
  on("answered", answered);
  on("typing", (id) => id === store.chosen && showTyping());
  byId("back").addEventListener("click", () => choose(null));
  byId("block").addEventListener("click", () => act(chosenPerson(), "block"));
  byId("unblock").addEventListener("click", () => act(chosenPerson(), "unblock"));
  byId("to-end").addEventListener("click", toEnd);
  byId("log").addEventListener("scroll", noteEnd);
  new ResizeObserver(() => atEnd && toEnd()).observe(byId("log"));
  document.addEventListener("visibilitychange", markRead);
}

const isChosen = (person) => person.id === store.chosen;
const find = (id) => byId("log").querySelector(`[data-id="${id}"]`);
const say = (text) => act(chosenPerson(), "say", { text });
const start = (payload) => act(chosenPerson(), "start", { payload });

function showAll() {
  const person = chosenPerson();
  byId("chat").hidden = !person;
  byId("nobody").hidden = Boolean(person);
  byId("log").replaceChildren();
  byId("to-end").hidden = true;
  clearTimeout(typing);
  if (!person) return;
  showHeader(person);
  for (const message of person.messages.values()) append(message);
  toEnd();
}

function showChanged(person) {
  if (byId("chat").hidden) showAll();
  else showHeader(person);
}

function showHeader(person) {
  paintAvatar(byId("chat-avatar"), person);
  byId("chat-name").textContent = person.name;
  byId("chat-state").textContent = person.blocked ? "Đã chặn bot" : `Nhắn với ${store.bot.name}`;
  byId("block").hidden = person.blocked || !person.started;
  byId("not-started").hidden = person.started;
  markRead();
}

function put(person, message) {
  noteEnd();
  const stay = atEnd || !message.from_bot;
  const shown = find(message.id);
  if (shown) shown.replaceWith(bubble(message, actions));
  else append(message);
  if (message.from_bot) showHeader(person);
  if (stay) toEnd();
  else byId("to-end").hidden = Boolean(shown);
}

function append(message) {
  const log = byId("log");
  const day = dayOf(new Date(message.date));
  if (log.dataset.lastDay !== day || !log.childElementCount) {
    log.append(element("p", { className: "day" }, element("span", { textContent: day })));
  }
  log.dataset.lastDay = day;
  log.append(bubble(message, actions));
}

function noteEnd() {
  const log = byId("log");
  atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < AT_END_PX;
  if (atEnd) byId("to-end").hidden = true;
}

function toEnd() {
  atEnd = true;
  byId("log").scrollTop = byId("log").scrollHeight;
  byId("to-end").hidden = true;
}

function show(id) {
  const shown = find(id);
  shown?.scrollIntoView({ block: "center", behavior: "smooth" });
  shown?.animate([{ backgroundColor: "#ffe9a8" }, { backgroundColor: "transparent" }], 1600);
}

function markRead() {
  const person = chosenPerson();
  if (person?.unread && !document.hidden) act(person, "read");
}

function showTyping() {
  byId("chat-state").textContent = "đang soạn tin…";
  clearTimeout(typing);
  typing = setTimeout(() => chosenPerson() && showHeader(chosenPerson()), TYPING_MS);
}

async function press(message, data, button) {
  button.setAttribute("aria-busy", "true");
  setTimeout(() => button.removeAttribute("aria-busy"), PRESS_MS);
  const pressed = await act(chosenPerson(), "press", { message_id: message.id, data });
  if (!pressed) button.removeAttribute("aria-busy");
}

function answered(personId, messageId, words) {
  if (personId !== store.chosen) return;
  for (const button of find(messageId)?.querySelectorAll("[aria-busy]") ?? []) button.removeAttribute("aria-busy");
  if (words) toast(words);
}
