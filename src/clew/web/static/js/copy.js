// Copying an address, a number or a handle: it asks why, the reason goes on the trail, and only then the value is copied.
import { open } from "./dialog.js";
import { toast } from "./toast.js";

let wanted = null;
const dialog = () => document.getElementById("copy-reason");

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  const ask = dialog();
  if (!button || !ask) return;
  wanted = button;
  const shown = ask.querySelector("[data-copy-shown]");
  if (shown) shown.textContent = button.dataset.copy;
  const trouble = ask.querySelector("[data-copy-trouble]");
  if (trouble) trouble.textContent = "";
  open(ask);
});

const onTrail = async (form) => {
  const body = new URLSearchParams(new FormData(form));
  body.set("value", wanted.dataset.copy);
  body.set("kind", wanted.dataset.copyKind ?? "");
  body.set("subject", wanted.dataset.copySubject ?? "");
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
    await navigator.clipboard.writeText(wanted.dataset.copy);
    dialog().close();
    form.reset();
    toast(form.dataset.done);
  } catch {
    if (trouble) trouble.textContent = form.dataset.failed; // nothing is copied that is not on the trail
  }
});
