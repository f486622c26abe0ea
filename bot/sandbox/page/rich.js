/** A text with its entities as nodes; offsets count UTF-16 units, as JavaScript's strings do. */

import { element } from "./dom.js";
import { store } from "./store.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  spoiler: "mark",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
};

export function richText(text, entities, actions) {
  const within = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return stretch(text, within, 0, text.length, actions);
}

function stretch(text, entities, start, end, actions) {
  const nodes = [];
  let at = start;
  while (entities.length && entities[0].offset < end) {
    const entity = entities.shift();
    if (entity.offset < at) continue;
    const close = Math.min(entity.offset + entity.length, end);
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const wrap = wrapper(entity, text.slice(entity.offset, close), actions);
    wrap.append(...stretch(text, entities, entity.offset, close, actions));
    nodes.push(wrap);
    at = close;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function wrapper(entity, words, actions) {
  if (entity.type === "bot_command") return commandButton(words, actions);
  if (entity.type === "url") return link(words, actions);
  if (entity.type === "text_link") return link(entity.url, actions);
  return element(TAGS[entity.type] ?? "span");
}

function commandButton(words, actions) {
  const button = element("button", { type: "button", className: "command-link" });
  button.addEventListener("click", () => actions.say(words));
  return button;
}

export function link(url, actions) {
  const anchor = element("a", { href: url, target: "_blank", rel: "noopener noreferrer" });
  const payload = startPayload(url);
  if (payload === null) return anchor;
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    actions.start(payload);
  });
  return anchor;
}

export function startPayload(url) {
  const deepLink = /^(?:https?:\/\/)?t\.me\/([\w]+)(?:\?start=([\w-]*))?$/.exec(url.trim());
  return deepLink && deepLink[1] === store.bot.username ? (deepLink[2] ?? "") : null;
}
