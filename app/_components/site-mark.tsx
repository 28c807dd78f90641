/** The site's sign: three quoted points on a line. */
export function SiteMark() {
  return (
    <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" className="text-accent">
      <path d="M4 15 13 9.5 24 4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="4" cy="15" r="3" fill="currentColor" />
      <circle cx="13" cy="9.5" r="3" fill="currentColor" />
      <circle cx="24" cy="4.5" r="2.6" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
