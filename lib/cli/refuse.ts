import { InputError } from "@/lib/text/parse-yaml"

/** Runs what reads a person's input: what is refused is told in its one line, and the program ends with 1. */
export function refusing<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
