/** Fills the `{name}` places of a string: `fill("{count} more", { count: 2 })` → `2 more`. Unknown places stay. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
