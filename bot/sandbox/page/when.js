/** Moments as people in Việt Nam write them. */

const ZONE = "Asia/Ho_Chi_Minh";
const format = (options) => new Intl.DateTimeFormat("vi-VN", { timeZone: ZONE, ...options });

const TIME = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const SECONDS = format({ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
const DAY = format({ weekday: "long", day: "2-digit", month: "2-digit", year: "numeric" });

export const timeOf = (moment) => TIME.format(moment);
export const secondsOf = (moment) => SECONDS.format(moment);
export const dayOf = (moment) => DAY.format(moment);

function shortDayOf(moment) {
  const parts = DAY.formatToParts(moment);
  const part = (type) => parts.find((each) => each.type === type).value;
  return `${part("day")}/${part("month")}`;
}

export const lastSeen = (moment, now) =>
  dayOf(moment) === dayOf(now) ? timeOf(moment) : shortDayOf(moment);
