// The break reminder: after so many minutes of reading (data-break-minutes on the body) it offers a pause, once, and again
// after as many more. Only minutes with the page in view and a hand on it count. Nothing leaves this browser tab.
import { open } from "./dialog.js";

const KEY = "clew-reading-s";
const TICK = 15;
const IDLE = 120;
const minutes = Number(document.body.dataset.breakMinutes);
let touched = Date.now();

const read = () => {
  try {
    return Number(sessionStorage.getItem(KEY)) || 0;
  } catch {
    return 0; // no storage: the count begins anew with each page
  }
};
const keep = (seconds) => {
  try {
    sessionStorage.setItem(KEY, String(seconds));
  } catch {
    // see above
  }
};

const tick = () => {
  if (document.hidden || Date.now() - touched > IDLE * 1000) return;
  const seconds = read() + TICK;
  keep(seconds);
  if (seconds < minutes * 60) return;
  const dialog = document.getElementById("break");
  if (!dialog || document.querySelector("dialog[open]")) return;
  keep(0);
  open(dialog);
};

if (minutes > 0) {
  for (const name of ["pointermove", "keydown", "scroll"]) {
    document.addEventListener(name, () => { touched = Date.now(); }, { passive: true });
  }
  setInterval(tick, TICK * 1000);
}
