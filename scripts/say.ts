/** One calm line for the person who watches. */
export function say(line: string): void {
  console.log(line)
}

/** How long something took, in words: `0.4 s`. */
export function took(beganMs: number): string {
  return `${((performance.now() - beganMs) / 1000).toFixed(1)} s`
}

/** A fault that a sentence explains better than a stack. */
export class ScriptProblem extends Error {
  override readonly name = 'ScriptProblem'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Ends with one line instead of a stack trace where the fault is not ours. */
export function failPlainly(error: unknown): never {
  const isPlain = error instanceof Error && 'code' in error && typeof error.code === 'string'
  console.error(isPlain ? error.message : error)
  process.exit(1)
}
