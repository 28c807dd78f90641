/** Where the site is served, for canonical addresses: `SITE_URL`, else what Vercel names, else this machine. */
export function siteUrl(): URL {
  const vercel = process.env.VERCEL_PROJECT_PRODUCTION_URL
  return new URL(process.env.SITE_URL ?? (vercel ? `https://${vercel}` : "http://localhost:3000"))
}

/** The whole address of a path, for what is read outside of the site. */
export const siteAddress = (path: string): string => new URL(path, siteUrl()).href
