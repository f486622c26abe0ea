/** What the page knows: the bot, the people with their messages, who is chosen, the time. */

export const store = {
  bot: { name: "", username: "" },
  people: new Map(),
  chosen: null,
  clockAhead: 0,
};

const listeners = {};

export function on(event, told) {
  (listeners[event] ??= []).push(told);
}

export function tell(event, ...details) {
  for (const told of listeners[event] ?? []) told(...details);
}

export const now = () => new Date(Date.now() + store.clockAhead);
export const chosenPerson = () => store.people.get(store.chosen) ?? null;

export function setClock(iso) {
  store.clockAhead = new Date(iso) - Date.now();
  tell("clock");
}

export function setState({ bot, now: moment, people }) {
  store.bot = bot;
  store.people = new Map(people.map((person) => [person.id, withMessages(person)]));
  setClock(moment);
  tell("state");
}

export function putPerson(fresh) {
  const known = store.people.get(fresh.id);
  const person = { ...fresh, messages: known?.messages ?? new Map() };
  store.people.set(fresh.id, person);
  tell("person", person);
}

export function putMessage(fresh, message) {
  putPerson(fresh);
  const person = store.people.get(fresh.id);
  person.messages.set(message.id, message);
  tell("message", person, message);
}

export function removeMessage(fresh, messageId) {
  putPerson(fresh);
  const person = store.people.get(fresh.id);
  person.messages.delete(messageId);
  tell("deleted", person, messageId);
}

export function putMenus(menus) {
  for (const person of store.people.values()) person.menu = menus[person.id] ?? [];
  tell("menu");
}

const withMessages = (person) => ({
  ...person,
  messages: new Map(person.messages.map((message) => [message.id, message])),
});
