/** What the page knows: the bot, the people with their messages, who is chosen, the time. */

export const store = {
  bot: { name: "", username: "" },
  people: new Map(),
  chosen: null,
  clock: { moment: Date.now(), setAt: Date.now(), speed: 1 },
  faults: [],
};

const listeners = {};

export function on(event, told) {
  (listeners[event] ??= []).push(told);
}

export function tell(event, ...details) {
  for (const told of listeners[event] ?? []) told(...details);
}

export const now = () => new Date(store.clock.moment + (Date.now() - store.clock.setAt) * store.clock.speed);
export const chosenPerson = () => store.people.get(store.chosen) ?? null;

export function setClock(iso, speed) {
  store.clock = { moment: new Date(iso).getTime(), setAt: Date.now(), speed };
  tell("clock");
}

export function setFaults(faults) {
  store.faults = faults;
  tell("faults");
}

export function setState({ bot, now: moment, speed, faults, people }) {
  store.bot = bot;
  store.people = new Map(people.map((person) => [person.id, withMessages(person)]));
  setClock(moment, speed);
  setFaults(faults);
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
