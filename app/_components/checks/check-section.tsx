import type { ReactNode } from "react"

interface Props {
  title: string
  intro?: string
  children: ReactNode
}

export function CheckSection({ title, intro, children }: Props) {
  return (
    <section className="check-section">
      <h2 className="text-xl">{title}</h2>
      {intro && <p className="mt-1 max-w-[44em] text-sm text-muted">{intro}</p>}
      {children}
    </section>
  )
}
