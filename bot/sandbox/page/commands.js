/** The bot's command menu: by its button, or by typing a slash. */

import { sayNow } from "./composer.js";
import { byId, element } from "./dom.js";
import { chosenPerson, on } from "./store.js";

export function startCommands() {
  on("chosen", hide);
  byId("show-commands").addEventListener("click", toggle);
  byId("text").addEventListener("input", followTyping);
  byId("text").addEventListener("keydown", enterList);
  byId("commands").addEventListener("keydown", moveInList);
  byId("composer").addEventListener("submit", hide);
  document.addEventListener("click", hideFromOutside);
}

function toggle() {
  if (byId("commands").hidden) show("");
  else hide();
}

function followTyping() {
  const typed = byId("text").value;
  if (/^\/\w*$/.test(typed)) show(typed.slice(1));
  else hide();
}

function show(prefix) {
  const fitting = (chosenPerson()?.menu ?? []).filter(({ command }) => command.startsWith(prefix));
  const lines = fitting.map(line);
  const none = element("p", { className: "hint", textContent: "Bot chưa đặt lệnh nào." });
  byId("commands").replaceChildren(...(lines.length || prefix ? lines : [none]));
  setOpen(lines.length > 0 || !prefix);
}

function line({ command, description }) {
  const made = element(
    "button",
    { type: "button", className: "command" },
    element("strong", { textContent: `/${command}` }),
    element("span", { textContent: description }),
  );
  made.addEventListener("click", () => use(command));
  return made;
}

function use(command) {
  hide();
  byId("text").focus();
  sayNow(`/${command}`);
}

const hide = () => setOpen(false);

function setOpen(open) {
  byId("commands").hidden = !open;
  byId("show-commands").setAttribute("aria-expanded", String(open));
}

function enterList(event) {
  if (event.key === "Escape") hide();
  if (event.key !== "ArrowUp" || byId("commands").hidden) return;
  event.preventDefault();
  byId("commands").lastElementChild?.focus();
}

function moveInList(event) {
  const step = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling" }[event.key];
  if (!step && event.key !== "Escape") return;
  event.preventDefault();
  if (!step) hide();
  ((step && document.activeElement[step]) || byId("text")).focus();
}

function hideFromOutside(event) {
  if (!event.target.closest("#commands, #show-commands, #text")) hide();
}
