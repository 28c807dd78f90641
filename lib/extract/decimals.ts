/** Multiplies by a power of ten through the number's text, so 8.2 and 8 give 820000000 and not 819999999.9999999. */
export function shift(value: number, exponent: number): number {
  if (exponent === 0) return value
  if (Number.isInteger(value) && exponent > 0) {
    const product = value * 10 ** exponent
    if (Math.abs(product) <= Number.MAX_SAFE_INTEGER) return product
  }
  const text = String(value)
  return text.includes("e") ? value * 10 ** exponent : Number(`${text}e${exponent}`)
}

/** Adds or divides without binary dust: 0.1 + 0.2 is 0.3. Fifteen digits are what a double holds for certain. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
}
