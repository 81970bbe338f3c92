// The time slider: moving it hides at once what came later. Without this script the form around it asks the server.
const apply = (slider) => {
  const target = document.getElementById(slider.dataset.timeSlider);
  if (!target) return;
  const until = Number(slider.value);
  for (const item of target.querySelectorAll("[data-step]")) item.classList.toggle("is-later", Number(item.dataset.step) > until);
  const label = slider.ownerDocument.getElementById(`${slider.id}-said`);
  const named = slider.list?.options[until];
  if (label && named) label.textContent = named.label;
  slider.setAttribute("aria-valuetext", named?.label ?? slider.value);
};

document.addEventListener("input", (event) => {
  if (event.target.matches?.("[data-time-slider]")) apply(event.target);
});
// The form's button is not needed where the script runs: it is hidden by the style of this class.
document.documentElement.classList.add("has-script");
