// Toasts: they go by themselves after data-seconds, but not while the pointer or the focus is on them. One that offers to
// undo stays longer, and undoing stays possible elsewhere on the page when it is gone.
const place = document.getElementById("toasts");
const timers = new WeakMap();

const start = (toast) => {
  const seconds = Number(toast.dataset.seconds);
  if (seconds > 0) timers.set(toast, setTimeout(() => toast.remove(), seconds * 1000));
};
const hold = (toast) => clearTimeout(timers.get(toast));
const each = (event, then) => {
  const toast = event.target.closest?.(".toast");
  if (toast) then(toast);
};

if (place) {
  place.addEventListener("pointerover", (event) => each(event, hold));
  place.addEventListener("pointerout", (event) => each(event, start));
  place.addEventListener("focusin", (event) => each(event, hold));
  place.addEventListener("focusout", (event) => each(event, start));
  place.addEventListener("click", (event) => {
    if (event.target.closest("[data-dismiss]")) each(event, (toast) => toast.remove());
  });
  const arrived = (nodes) => {
    for (const node of nodes) if (node instanceof HTMLElement && node.matches(".toast")) start(node);
  };
  new MutationObserver((changes) => changes.forEach((change) => arrived(change.addedNodes))).observe(place, { childList: true });
  arrived(place.children);
}

// Shows a sentence as a toast; the text is text, whatever it holds.
export const toast = (sentence, seconds = 8) => {
  if (!place) return;
  const box = document.createElement("div");
  box.className = "toast";
  box.dataset.seconds = String(seconds);
  const line = document.createElement("p");
  line.textContent = sentence;
  box.append(line);
  place.append(box);
};
