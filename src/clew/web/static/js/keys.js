// The keyboard: j and k walk the queue, the others press or focus what carries data-key. Off while typing, in a dialog,
// and where the person switched it off. Listens on the document, so that what HTMX swaps in needs no care.
import { actionOf, isOff, keyOf, reset, setKey, setOff } from "./keymap.js";

const TYPING = "input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=range]), textarea, select, [contenteditable]";
const rows = () => [...document.querySelectorAll("[data-queue] [data-queue-row]")];

const walk = (step) => {
  const all = rows();
  if (all.length === 0) return;
  const at = all.findIndex((row) => row.getAttribute("aria-current") === "true");
  const to = all[Math.min(Math.max(at + step, 0), all.length - 1)];
  if (to === all[at]) return;
  to.scrollIntoView({ block: "nearest" });
  to.click();
};

const isShown = (element) => element.getClientRects().length > 0;

const act = (action) => {
  if (action === "next") return walk(1);
  if (action === "previous") return walk(-1);
  const target = [...document.querySelectorAll(`[data-key="${action}"]`)].find(isShown);
  if (!target || target.disabled) return undefined;
  if (target.matches("button, a, summary")) return target.click();
  if (!target.matches("input, textarea, select")) target.scrollIntoView({ block: "start" });
  return target.focus();
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (listening) return take(event);
  if (event.key === "Escape" && event.target.matches?.(TYPING)) return event.target.blur();
  if (isOff() || event.isComposing || event.target.closest?.(`${TYPING}, dialog, [data-pan]`)) return undefined;
  if (document.querySelector("dialog[open]")) return undefined;
  const action = actionOf(event.key);
  if (!action) return undefined;
  event.preventDefault();
  return act(action);
});

// The row that was opened is the current one, though the list itself is not swapped.
document.addEventListener("click", (event) => {
  const row = event.target.closest("[data-queue-row]");
  if (!row || event.ctrlKey || event.metaKey) return;
  for (const other of rows()) other.removeAttribute("aria-current");
  row.setAttribute("aria-current", "true");
  row.closest(".split")?.classList.add("has-lead"); // on a small screen the lead takes the place of the list
});

// Changing a key: press the button beside it, then the new key.
let listening = null;
const say = (text) => {
  const place = document.querySelector("[data-keys-said]");
  if (place) place.textContent = text;
};
const show = () => {
  for (const place of document.querySelectorAll("[data-action]")) place.textContent = keyOf(place.dataset.action);
  for (const box of document.querySelectorAll("[data-keys-on]")) box.checked = !isOff();
};
const take = (event) => {
  event.preventDefault();
  const button = listening;
  if (["Shift", "Tab"].includes(event.key)) return;
  listening = null;
  button.setAttribute("aria-pressed", "false");
  if (event.key === "Escape") return;
  const holder = setKey(button.dataset.rekey, event.key);
  say(holder ? button.dataset.taken : "");
  show();
};
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-rekey]");
  if (button) {
    listening = button;
    button.setAttribute("aria-pressed", "true");
    say(button.dataset.prompt);
  } else if (event.target.closest("[data-keys-reset]")) {
    reset();
    show();
  }
});
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-keys-on]")) setOff(!event.target.checked);
});
show();
