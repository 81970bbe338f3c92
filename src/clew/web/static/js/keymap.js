// Which key does what. The person's own keys are kept in this browser and win over those that the page brings.
const KEY = "clew-keys";
export const DEFAULTS = Object.freeze({
  next: "j", previous: "k", "verdict-1": "1", "verdict-2": "2", "verdict-3": "3", "verdict-4": "4", "verdict-5": "5",
  note: "n", skip: "s", undo: "u", map: "m", time: "t", graph: "g", search: "/", help: "?",
});

const stored = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return kept && typeof kept === "object" ? kept : {};
  } catch {
    return {}; // broken or switched off: the defaults hold
  }
};

const store = (kept) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // the change holds on this page only
  }
  current = kept;
};

let current = stored();

export const isOff = () => current.off === true;
export const setOff = (off) => store({ ...current, off });
export const keyOf = (action) => {
  const own = current.keys?.[action];
  return typeof own === "string" && own.length > 0 && own.length < 20 ? own : DEFAULTS[action];
};
export const actionOf = (key) => Object.keys(DEFAULTS).find((action) => keyOf(action) === key);

// Gives the action that has the key already, else takes it.
export const setKey = (action, key) => {
  const holder = actionOf(key);
  if (holder && holder !== action) return holder;
  store({ ...current, keys: { ...current.keys, [action]: key } });
  return null;
};
export const reset = () => store({});
