"use client"

import { useSyncExternalStore } from "react"

const THEMES = ["system", "light", "dark"] as const
type Theme = (typeof THEMES)[number]

interface Props {
  label: string
  names: Record<Theme, string>
}

/** Steps from system to light to dark; kept in this browser and put on `<html data-theme>`, where the styles read it. */
export function ThemeSwitch({ label, names }: Props) {
  const current = useSyncExternalStore<Theme>(subscribe, currentTheme, () => "system")
  const text = `${label}: ${names[current]}`
  return (
    <button
      type="button"
      className="switch-button"
      aria-label={text}
      title={text}
      onClick={() => choose(after(current))}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={ICONS[current]} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
      </svg>
    </button>
  )
}

const ICONS: Record<Theme, string> = {
  system: "M2.5 3.5h11v7.5h-11zM6 13.5h4M8 11v2.5",
  light:
    "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M8 1.2v1.4M8 13.4v1.4M1.2 8h1.4M13.4 8h1.4M3.2 3.2l1 1M11.8 11.8l1 1M3.2 12.8l1-1M11.8 4.2l1-1",
  dark: "M13.3 9.6A5.6 5.6 0 1 1 6.4 2.7a4.6 4.6 0 0 0 6.9 6.9z",
}

function after(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system"
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme
  return THEMES.find(theme => theme === chosen) ?? "system"
}

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] })
  return () => observer.disconnect()
}

function choose(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem("theme", theme)
  } catch {
    // Storage is off in this browser: the choice holds for this page.
  }
}
