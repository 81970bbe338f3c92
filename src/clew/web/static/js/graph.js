// Panning and zooming of what carries data-pan (the graph, the map), by changing its viewBox: drag, buttons, keys when it
// has the focus, the wheel with Ctrl or when it has the focus. Pointing at a node lights what it is tied to.
const STEP = 1.3;
const LEAST = 0.08;
const homes = new WeakMap();

const boxOf = (svg) => svg.getAttribute("viewBox").split(/[ ,]+/).map(Number);
const homeOf = (svg) => {
  if (!homes.has(svg)) homes.set(svg, boxOf(svg));
  return homes.get(svg);
};
const show = (svg, [x, y, w, h]) => {
  const home = homeOf(svg);
  const inX = Math.min(Math.max(x, home[0] - w / 2), home[0] + home[2] - w / 2);
  const inY = Math.min(Math.max(y, home[1] - h / 2), home[1] + home[3] - h / 2);
  svg.setAttribute("viewBox", [inX, inY, w, h].map((n) => n.toFixed(2)).join(" "));
};
const zoom = (svg, factor, at = [0.5, 0.5]) => {
  const home = homeOf(svg);
  const [x, y, w, h] = boxOf(svg);
  const scale = Math.min(Math.max((w * factor) / home[2], LEAST), 1) * (home[2] / w);
  show(svg, [x + w * at[0] * (1 - scale), y + h * at[1] * (1 - scale), w * scale, h * scale]);
};
const move = (svg, dx, dy) => {
  const [x, y, w, h] = boxOf(svg);
  show(svg, [x + dx * w, y + dy * h, w, h]);
};
const placeOf = (svg, event) => {
  const box = svg.getBoundingClientRect();
  return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
};

const ACTS = {
  in: (svg) => zoom(svg, 1 / STEP), out: (svg) => zoom(svg, STEP), home: (svg) => show(svg, homeOf(svg)),
};
const KEYS = {
  "+": ACTS.in, "=": ACTS.in, "-": ACTS.out, 0: ACTS.home,
  ArrowLeft: (svg) => move(svg, -0.1, 0), ArrowRight: (svg) => move(svg, 0.1, 0),
  ArrowUp: (svg) => move(svg, 0, -0.1), ArrowDown: (svg) => move(svg, 0, 0.1),
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-zoom]");
  const svg = button && document.getElementById(button.dataset.for);
  if (svg) ACTS[button.dataset.zoom]?.(svg);
});
document.addEventListener("keydown", (event) => {
  const svg = event.target.closest?.("[data-pan]");
  if (!svg || event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
  event.preventDefault();
  KEYS[event.key](svg);
});
document.addEventListener("wheel", (event) => {
  const svg = event.target.closest?.("[data-pan]");
  if (!svg || !(event.ctrlKey || svg.contains(document.activeElement))) return;
  event.preventDefault();
  zoom(svg, event.deltaY > 0 ? STEP : 1 / STEP, placeOf(svg, event));
}, { passive: false });

let drag = null;
document.addEventListener("pointerdown", (event) => {
  const svg = event.target.closest?.("[data-pan]");
  if (!svg || event.button !== 0 || event.pointerType === "touch" || event.target.closest("a")) return;
  drag = { svg, at: placeOf(svg, event) };
});
document.addEventListener("pointermove", (event) => {
  if (!drag) return;
  const [x, y] = placeOf(drag.svg, event);
  move(drag.svg, drag.at[0] - x, drag.at[1] - y);
  drag.at = [x, y];
});
for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, () => { drag = null; });

const light = (event, on) => {
  const node = event.target.closest?.("[data-node]");
  const svg = node?.closest("[data-pan]");
  if (!svg) return;
  svg.classList.toggle("is-lit", on);
  for (const edge of svg.querySelectorAll("[data-a]")) {
    const near = edge.dataset.a === node.dataset.node || edge.dataset.b === node.dataset.node;
    edge.classList.toggle("is-near", on && near);
  }
};
for (const [name, on] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]]) {
  document.addEventListener(name, (event) => light(event, on));
}
