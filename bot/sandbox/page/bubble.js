/** One message as a bubble: quote, file, text, time, buttons. */

import { element } from "./dom.js";
import { link, richText } from "./rich.js";
import { chosenPerson, store } from "./store.js";
import { timeOf } from "./when.js";

export function bubble(message, actions) {
  const side = message.from_bot ? "from-bot" : "from-person";
  const body = element("div", { className: "bubble" }, quoteOf(message, actions), fileOf(message.file));
  if (message.text) {
    body.append(element("div", { className: "text" }, ...richText(message.text, message.entities, actions)));
  }
  body.append(foot(message, actions));
  return element(
    "article",
    { className: `message ${side}`, dataset: { id: message.id }, "aria-label": authorOf(message) },
    body,
    keyboard(message, actions),
  );
}

export const authorOf = (message) => (message.from_bot ? store.bot.name : (chosenPerson()?.name ?? ""));

export const summary = (message) =>
  (message.text || message.file?.name || "").replace(/\s+/g, " ").slice(0, 160);

function quoteOf(message, actions) {
  if (!message.reply_to) return null;
  const quoted = chosenPerson()?.messages.get(message.reply_to);
  const words = quoted ? summary(quoted) : "Tin đã xoá";
  const who = quoted ? authorOf(quoted) : "";
  const quote = element(
    "button",
    { type: "button", className: "quoted", "aria-label": `Trích dẫn: ${words}` },
    element("strong", { textContent: who }),
    element("span", { textContent: words }),
  );
  quote.addEventListener("click", () => actions.show(message.reply_to));
  return quote;
}

function fileOf(file) {
  if (!file) return null;
  const link = element("a", { className: "file", href: file.url, download: file.name });
  if (file.picture) link.append(pictureOf(file));
  else link.append(...documentOf(file));
  return link;
}

const pictureOf = (file) => element("img", { src: file.url, alt: file.name, ...file.picture });

function documentOf(file) {
  const extension = file.name.includes(".") ? file.name.split(".").at(-1).slice(0, 4) : "tệp";
  return [
    element("span", { className: "file-kind", textContent: extension, "aria-hidden": "true" }),
    element("span", { className: "file-name", textContent: file.name }),
    element("span", { className: "file-size", textContent: `${sizeOf(file.size)} · Tải về` }),
  ];
}

function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  const [value, unit] = kilobytes < 1024 ? [kilobytes, "KB"] : [kilobytes / 1024, "MB"];
  return `${value.toLocaleString("vi-VN", { maximumFractionDigits: 1 })} ${unit}`;
}

function foot(message, actions) {
  const reply = footButton("Trả lời", () => actions.quote(message));
  const edit = message.from_bot ? null : footButton("Sửa", () => actions.edit(message));
  const edited = message.edited ? element("span", { textContent: "(đã sửa)" }) : null;
  const time = element("time", { dateTime: message.date, textContent: timeOf(new Date(message.date)) });
  return element("div", { className: "foot" }, reply, edit, element("span", { className: "gap" }), edited, time);
}

function footButton(textContent, pressed) {
  const made = element("button", { type: "button", className: "foot-button", textContent });
  made.addEventListener("click", pressed);
  return made;
}

function keyboard(message, actions) {
  if (!message.buttons.length) return null;
  const rows = message.buttons.map((row) =>
    element("div", { className: "button-row" }, ...row.map((button) => inlineButton(message, button, actions))),
  );
  return element("div", { className: "keyboard", role: "group", "aria-label": "Nút trả lời nhanh" }, ...rows);
}

function inlineButton(message, { text, data, url }, actions) {
  const made = url ? link(url, actions) : element("button", { type: "button" });
  made.className = "inline-button";
  made.textContent = text;
  if (!url) made.addEventListener("click", () => actions.press(message, data, made));
  return made;
}
