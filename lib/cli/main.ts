import { Command } from "commander"
import { checkIndicator } from "./check-indicator"
import { runData } from "./data"
import { runEval } from "./eval"
import { runExplain } from "./explain"
import { runExtract } from "./extract"
import { runQuantities } from "./quantities"
import { runReference } from "./reference"

const program = new Command("macro-timeline")
  .description("Reads finance articles and turns every figure they quote into a dated series.")
  .exitOverride(error => process.exit(error.exitCode === 0 ? 0 : 2))

program
  .command("data")
  .description("read seeds/ and write data/built/")
  .option("--check", "write nothing; exit 1 when data/built/ is not what the seeds give")
  .action(runData)

program
  .command("extract")
  .description("JSON lines in, observations out (see README)")
  .requiredOption("--stdin", "read articles from standard input")
  .action(runExtract)

program
  .command("quantities")
  .description("JSON lines in, every number and date out, linked to nothing")
  .requiredOption("--stdin", "read articles from standard input")
  .action(runQuantities)

program
  .command("explain")
  .description("tell what decided the figure at an offset, and what else might have")
  .argument("<article>", "an id of data/built/articles, or a text file")
  .argument("<offset>", "UTF-16 code units from the start of the text")
  .action(runExplain)

program
  .command("eval")
  .description("score the labelled seeds and sentences; write data/built/evaluation.json")
  .option("--no-errors", "print the totals only")
  .action(runEval)

program
  .command("reference")
  .description("bring data/reference/ up to date from its publishers")
  .option("--dry-run", "write nothing; print what would change")
  .option("--only <ids...>", "indicators, e.g. us.sofr us.iorb")
  .option("--today <day>", "the last day asked for, YYYY-MM-DD")
  .action(runReference)

program
  .command("indicators")
  .description("work on the catalogue")
  .command("check")
  .description("run the examples written in an indicator's file")
  .argument("<id>", "an indicator's id, or `all`")
  .action(checkIndicator)

// Whoever reads us may stop early (`| head -1`): that ends the work and is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
  process.exit(0)
})

await program.parseAsync()
