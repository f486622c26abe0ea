/** The file that goes with the next message: a picture goes as a photo, unless the person wants a file. */

import { byId } from "./dom.js";

const PICTURE = /\.(jpe?g|png)$/i;
let attached = null;

export function startAttaching() {
  byId("attachment-drop").addEventListener("click", () => attach(null));
  byId("as-file").addEventListener("change", showKind);
  byId("file").addEventListener("change", () => attach(byId("file").files[0] ?? null));
  acceptDrops(byId("chat"));
}

export function attach(file) {
  attached = file;
  if (!file) byId("file").value = "";
  byId("as-file").checked = false;
  byId("as-file-choice").hidden = !isPicture();
  byId("attachment").hidden = !file;
  byId("attachment-name").textContent = file?.name ?? "";
  showKind();
  if (file) byId("text").focus();
}

export const attachment = () => attached && { file: attached, isPhoto: isPhoto() };

const isPicture = () => Boolean(attached && PICTURE.test(attached.name));
const isPhoto = () => isPicture() && !byId("as-file").checked;

function showKind() {
  byId("attachment-kind").textContent = isPhoto() ? "Ảnh gửi kèm" : "Tệp gửi kèm";
}

function acceptDrops(area) {
  area.addEventListener("dragover", (event) => event.preventDefault());
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length && !byId("composer").hidden) attach(event.dataTransfer.files[0]);
  });
}
