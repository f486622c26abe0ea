/** Follows the server's news; the browser reconnects by itself and then gets the whole state again. */

import { putMenus, putMessage, putPerson, removeMessage, setClock, setFaults, setState, tell } from "./store.js";

const ON_NEWS = {
  state: setState,
  person: ({ person }) => putPerson(person),
  message: ({ person, message }) => message && putMessage(person, message),
  deleted: ({ person, message_id }) => removeMessage(person, message_id),
  answered: ({ person, message_id, text }) => tell("answered", person.id, message_id, text),
  typing: ({ person }) => tell("typing", person.id),
  menu: ({ menus }) => putMenus(menus),
  clock: ({ now, speed }) => setClock(now, speed),
  faults: ({ faults }) => setFaults(faults),
};

export function follow() {
  const source = new EventSource("/sandbox/stream");
  for (const [kind, learn] of Object.entries(ON_NEWS)) {
    source.addEventListener(kind, (event) => learn(JSON.parse(event.data)));
  }
  source.addEventListener("open", () => tell("connected", true));
  source.addEventListener("error", () => tell("connected", false));
}
