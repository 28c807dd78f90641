import { createHash } from "node:crypto"

/** Of our own making: names below it are those of this site's feeds and figures. */
const NAMESPACE = Buffer.from("6f1c2a5e8d0b4c719a3e5d7f20b846c1", "hex")

/** A UUID of a name, always the same for the same name (RFC 9562, version 5). */
export function uuidOf(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")
}
