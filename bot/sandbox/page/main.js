/** Puts the page together. */

import { startAttaching } from "./attaching.js";
import { startChoosing } from "./choosing.js";
import { startClock } from "./clock.js";
import { startCommands } from "./commands.js";
import { edit, quote, startComposer } from "./composer.js";
import { startConversation } from "./conversation.js";
import { byId } from "./dom.js";
import { startFaults } from "./faults.js";
import { startPeople } from "./people.js";
import { on, store } from "./store.js";
import { follow } from "./stream.js";

function showConnection(connected) {
  const { name, username } = store.bot;
  byId("bot-name").textContent = connected && username ? `${name} · @${username}` : "Đang kết nối…";
}

on("state", () => showConnection(true));
on("connected", showConnection);
startPeople();
startConversation({ quote, edit });
startComposer();
startAttaching();
startCommands();
startClock();
startFaults();
startChoosing();
follow();
