/** What the page asks of the server; a failure is shown and given back as false. */

import { toast } from "./toast.js";

function post(path, body) {
  const isForm = body instanceof FormData;
  const request = {
    method: "POST",
    headers: isForm ? {} : { "Content-Type": "application/json" },
    body: isForm ? body : JSON.stringify(body),
  };
  return ask(path, request);
}

async function ask(path, request) {
  try {
    const answer = await fetch(`/sandbox/${path}`, request);
    if (answer.ok) return await answer.json();
    toast(REASONS[answer.status] ?? "Không thực hiện được, xin thử lại.");
  } catch {
    toast("Mất kết nối với máy chủ thử, xin thử lại.");
  }
  return false;
}

const REASONS = {
  409: "Không thực hiện được: hội thoại đã thay đổi.",
  413: "Tệp quá lớn.",
};

export const addPerson = (name) => post("people", { name });
export const act = (person, action, body = {}) => post(`people/${person.id}/${action}`, body);
export const moveClock = (how) => post("clock", how);
export const addFault = (fault) => post("faults", fault);
export const clearFaults = () => ask("faults", { method: "DELETE" });

export function upload(person, { file, isPhoto }, caption, quoting) {
  const form = new FormData();
  form.append("file", file, file.name);
  form.append("is_photo", isPhoto);
  form.append("caption", caption);
  form.append("quoting", quoting ?? "");
  return act(person, "upload", form);
}
