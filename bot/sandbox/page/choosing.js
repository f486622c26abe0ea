/** Which person is chosen; the address keeps it, so that reload and the back key work. */

import { chosenPerson, on, store, tell } from "./store.js";

export function choose(id) {
  if (store.chosen === id) return;
  if (id === null && history.state?.fromList) history.back();
  else if (id === null) replaceWith("#");
  else if (store.chosen === null) history.pushState({ fromList: true }, "", `#${id}`);
  else history.replaceState(history.state, "", `#${id}`);
  follow();
}

export function startChoosing() {
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  on("state", () => store.chosen && !chosenPerson() && choose(null));
  follow();
}

function replaceWith(hash) {
  history.replaceState(null, "", hash);
}

function follow() {
  const id = Number(location.hash.slice(1)) || null;
  document.body.dataset.screen = id ? "chat" : "list";
  if (store.chosen === id) return;
  store.chosen = id;
  tell("chosen");
}
