/** Set to see how often a kill or a race came where it should. */
const figuresVariable = 'CHAOS_FIGURES'

/** Says a figure to whoever asked for figures. */
export function figure(text: string): void {
  if (process.env[figuresVariable]) process.stderr.write(`  ${text}\n`)
}
