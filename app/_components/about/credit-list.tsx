import { CREDITS } from "@/app/_lib/credits"

/** The libraries the site is built with and their licences. */
export function CreditList() {
  return (
    <ul className="credit-list">
      {CREDITS.map(({ name, licence, url }) => (
        <li key={name}>
          <a href={url} className="inked-link">
            {name}
          </a>{" "}
          <span className="text-muted">{licence}</span>
        </li>
      ))}
    </ul>
  )
}
