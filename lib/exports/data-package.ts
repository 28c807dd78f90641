interface TableFile {
  /** Lower case letters, digits, `.`, `-`, `_` and `/`. */
  name: string
  title: string
  /** Relative to the description itself, without a leading slash. */
  path: string
}

interface Package {
  title: string
  description: string
  homepage: string
  /** Where the columns of all tables are described, relative as above. */
  schemaPath: string
  tables: readonly TableFile[]
}

/** Frictionless Data Package of the CSV files: https://datapackage.org/standard/data-package/ */
export function toDataPackage({ title, description, homepage, schemaPath, tables }: Package) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "macro-timeline",
    title,
    description,
    homepage,
    version: "1.0.0",
    resources: tables.map(table => ({
      ...table,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: schemaPath,
    })),
  }
}
