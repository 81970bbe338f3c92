// Copying an address, a number, a handle, or any words of a page that shows people: it asks why, the reason goes on the trail,
// and only then the value is copied. What one typed oneself, and ids of leads and ads alone, are free.
import { open } from "./dialog.js";
import { toast } from "./toast.js";

const ID = /^\s*(?:[a-z]-)?[0-9a-f]{12,64}\s*$/;
let wanted = null;
const dialog = () => document.getElementById("copy-reason");

const ask = (value, kind, subject) => {
  const box = dialog();
  if (!box) return;
  wanted = { value, kind, subject };
  box.querySelector("[data-copy-shown]").textContent = value.slice(0, 400);
  box.querySelector("[data-copy-trouble]").textContent = "";
  open(box);
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (button) ask(button.dataset.copy, button.dataset.copyKind ?? "", button.dataset.copySubject ?? "");
});

// what is selected on a guarded page; empty where it is free
const chosen = () => {
  const selection = getSelection();
  const main = document.querySelector("main[data-guarded]");
  const typing = document.activeElement?.matches("input, textarea");
  if (!main || typing || !selection.rangeCount || !selection.containsNode(main, true)) return "";
  const text = selection.toString();
  return ID.test(text) ? "" : text.trim();
};
const subject = () => getSelection().anchorNode?.parentElement?.closest("[data-lead]")?.dataset.lead ?? "";

for (const kind of ["copy", "cut"]) {
  document.addEventListener(kind, (event) => {
    const text = chosen();
    if (!text) return;
    event.preventDefault();
    ask(text, "selection", subject());
  });
}
document.addEventListener("dragstart", (event) => {
  if (chosen()) event.preventDefault(); // words that are dragged into another window are copied, too
});

const onTrail = async (form) => {
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries(wanted)) body.set(name, value);
  body.set("page", location.pathname);
  const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin", redirect: "error" });
  if (!answer.ok) throw new Error(String(answer.status));
};

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-copy-form]") || !wanted) return;
  event.preventDefault();
  const trouble = form.querySelector("[data-copy-trouble]");
  try {
    await onTrail(form);
    await navigator.clipboard.writeText(wanted.value);
    dialog().close();
    form.reset();
    toast(form.dataset.done);
  } catch {
    if (trouble) trouble.textContent = form.dataset.failed; // nothing is copied that is not on the trail
  }
});
