// Dialogs: opened by data-open="id", closed by data-close, Escape or a click beside them. The browser holds the focus
// inside and gives it back. What HTMX swaps in with data-open-now opens at once; a swapped lead's title takes the focus.
export const open = (dialog) => {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  (dialog.querySelector("[data-first]") ?? dialog.querySelector("input, textarea, select, button:not([data-close])"))?.focus();
};

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) return open(document.getElementById(opener.dataset.open));
  const dialog = event.target.closest("dialog");
  if (!dialog) return undefined;
  if (event.target.closest("[data-close]")) {
    event.preventDefault();
    return dialog.close();
  }
  if (event.target !== dialog) return undefined;
  const box = dialog.getBoundingClientRect();
  const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
  return inside ? undefined : dialog.close();
});

const settle = (added) => {
  if (!(added instanceof Element)) return;
  const dialog = added.matches("dialog[data-open-now]") ? added : added.querySelector("dialog[data-open-now]");
  if (dialog) open(dialog);
};
const watch = new MutationObserver((changes) => {
  for (const change of changes) for (const added of change.addedNodes) settle(added);
});
watch.observe(document.body, { childList: true, subtree: true });
for (const dialog of document.querySelectorAll("dialog[data-open-now]")) open(dialog);

const lead = document.getElementById("lead");
if (lead) {
  const swapped = new MutationObserver(() => {
    const title = lead.querySelector("#lead-title");
    if (title && !lead.contains(document.activeElement) && !document.querySelector("dialog[open]")) {
      title.focus({ preventScroll: true });
    }
    if (title && lead.getBoundingClientRect().top < 0) lead.scrollIntoView({ block: "start" });
  });
  swapped.observe(lead, { childList: true });
}
