/** Building elements: text always goes in as text, never as markup. */

export const byId = (id) => document.getElementById(id);

export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "role") made.setAttribute(name, value);
    else if (name === "dataset") Object.assign(made.dataset, value);
    else made[name] = value;
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function initials(name) {
  const words = name.trim().split(/\s+/);
  return words.slice(-2).map((word) => [...word][0]).join("").toUpperCase();
}

const HUES = 8;

export function paintAvatar(avatar, person) {
  avatar.textContent = initials(person.name);
  avatar.dataset.hue = person.id % HUES;
}
