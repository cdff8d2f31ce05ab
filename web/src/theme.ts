import { useSyncExternalStore } from "react";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "wegmarke.theme";
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

function chosen(): Theme {
  try {
    const stored = window.localStorage.getItem(key);
    return themes.find(theme => theme === stored) ?? "auto";
  } catch {
    return "auto"; // storage is switched off
  }
}

export function choose(theme: Theme): void {
  try {
    window.localStorage.setItem(key, theme);
  } catch {
    // it holds for this page alone
  }
  apply(theme);
  listeners.forEach(listener => listener());
}

function apply(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
}

function subscribe(listener: () => void): () => void {
  const changed = () => {
    apply(chosen());
    listener();
  };
  listeners.add(listener);
  dark.addEventListener("change", changed);
  return () => {
    listeners.delete(listener);
    dark.removeEventListener("change", changed);
  };
}

apply(chosen());

export const useTheme = (): Theme => useSyncExternalStore(subscribe, chosen);

/** What is seen now: pictures come from the server in one or the other. */
export const useShade = (): "light" | "dark" =>
  useSyncExternalStore(subscribe, () => (document.documentElement.dataset["theme"] === "dark" ? "dark" : "light"));
