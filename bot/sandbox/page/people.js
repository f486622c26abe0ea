/** The list of people on the left: last line, time, unread count. */

import { addPerson } from "./api.js";
import { byId, element, paintAvatar } from "./dom.js";
import { choose } from "./choosing.js";
import { now, on, store } from "./store.js";
import { lastSeen } from "./when.js";

const rows = new Map();

export function startPeople() {
  on("state", showAll);
  on("person", (person) => show(person));
  on("message", (person) => show(person));
  on("deleted", (person) => show(person));
  on("chosen", markChosen);
  byId("add-person").addEventListener("submit", add);
}

function showAll() {
  rows.clear();
  byId("people").replaceChildren();
  for (const person of store.people.values()) show(person);
  byId("no-people").hidden = store.people.size > 0;
}

function show(person) {
  if (!rows.has(person.id)) rows.set(person.id, newRow(person));
  fill(rows.get(person.id), person);
  byId("no-people").hidden = true;
}

function newRow(person) {
  const row = element("button", { type: "button", className: "person" });
  const avatar = element("span", { className: "avatar", "aria-hidden": "true" });
  paintAvatar(avatar, person);
  row.append(avatar, ...["person-name", "person-time", "person-line", "unread"].map(part));
  row.addEventListener("click", () => choose(person.id));
  row.dataset.person = person.id;
  byId("people").append(element("li", {}, row));
  return row;
}

const part = (className) => element("span", { className });

function fill(row, person) {
  const last = [...person.messages.values()].at(-1);
  row.querySelector(".person-name").textContent = person.name;
  row.querySelector(".person-time").textContent = last ? lastSeen(new Date(last.date), now()) : "";
  row.querySelector(".person-line").textContent = lastLine(person, last);
  const unread = row.querySelector(".unread");
  unread.textContent = person.unread || "";
  unread.hidden = !person.unread;
  unread.setAttribute("aria-label", `${person.unread} tin chưa đọc`);
  row.setAttribute("aria-current", String(person.id === store.chosen));
}

function lastLine(person, last) {
  if (person.blocked) return "Đã chặn bot";
  if (!last) return "Chưa bắt đầu";
  const words = last.text || (last.file ? `Tệp ${last.file.name}` : "");
  return `${last.from_bot ? "" : "Bạn: "}${words}`.replace(/\s+/g, " ");
}

function markChosen() {
  for (const [id, row] of rows) row.setAttribute("aria-current", String(id === store.chosen));
}

async function add(event) {
  event.preventDefault();
  const field = byId("new-name");
  const added = await addPerson(field.value);
  if (!added) return;
  field.value = "";
  choose(added.id);
}
