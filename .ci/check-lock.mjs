// node lockcheck.mjs [package-lock.json]: optional deps named by a lock entry but absent from the lock, and other lock traps
import { readFileSync } from "node:fs"
const f = process.argv[2] ?? "package-lock.json"
const l = JSON.parse(readFileSync(f, "utf8")).packages
let bad = 0
for (const [k, p] of Object.entries(l))
  for (const [o, r] of Object.entries(p.optionalDependencies ?? {})) {
    let base = k,
      hit = false
    for (;;) {
      if (l[(base ? base + "/" : "") + "node_modules/" + o]) {
        hit = true
        break
      }
      if (!base) break
      base = base.includes("/node_modules/") ? base.slice(0, base.lastIndexOf("/node_modules/")) : ""
    }
    if (!hit) {
      bad++
      console.log("MISSING", o + "@" + r, "wanted by", k || "(root)", p.version ?? "")
    }
  }
console.log(
  bad + " missing optional dependencies;",
  Object.keys(l).length,
  "entries;",
  Object.values(l).filter(p => p.resolved && /^https?:/.test(p.resolved)).length,
  "with resolved URLs;",
  Object.entries(l)
    .filter(([k, p]) => p.hasInstallScript)
    .map(([k]) => k)
    .join(" "),
)
process.exit(bad ? 1 : 0)
