// Imported for its effect, before anybody listens to signals. One Ctrl-C can arrive three times, from the terminal, from
// npm and from the script above us, and the service takes a second one for impatience. Close ones are therefore one.
const togetherMs = 400
const emit = process.emit
let lastMs = Number.NEGATIVE_INFINITY

process.emit = function emitOnce(this: NodeJS.Process, event: string, ...rest: unknown[]): boolean {
  if (event === 'SIGINT' || event === 'SIGTERM') {
    const isEcho = performance.now() - lastMs < togetherMs
    if (isEcho) return true
    lastMs = performance.now()
  }
  return Reflect.apply(emit, this, [event, ...rest]) as boolean
} as typeof process.emit
