interface Props {
  title: string
  intro?: string
}

export function PageHeading({ title, intro }: Props) {
  return (
    <div className="pt-10 pb-8 md:pt-14">
      <h1 className="text-2xl">{title}</h1>
      {intro && <p className="mt-3 max-w-[40em] text-muted">{intro}</p>}
    </div>
  )
}
