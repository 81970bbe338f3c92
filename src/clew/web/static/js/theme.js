// Light, dark, or as the system has it. Loaded before anything is drawn, so that no page flashes in the wrong one.
"use strict";
(() => {
  const KEY = "clew-theme";
  const NEXT = { auto: "light", light: "dark", dark: "auto" };
  const root = document.documentElement;
  const read = () => {
    try {
      const kept = localStorage.getItem(KEY);
      return kept in NEXT ? kept : "auto";
    } catch {
      return "auto"; // storage may be switched off; the system's choice holds then
    }
  };
  const show = (theme) => {
    if (theme === "auto") root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", theme);
  };
  show(read());
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-theme-next]")) return;
    const theme = NEXT[read()];
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // not kept, but shown
    }
    show(theme);
  });
})();
