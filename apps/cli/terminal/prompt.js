import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Failure } from '../failure.js'
import { words } from '../words/local.js'
/** Asks one question on the terminal. */
export async function ask(question) {
  return withTerminal(process.stderr, (terminal) => terminal.question(question))
}
/** Asks for a secret; nothing of it appears on the screen. */
export async function askSecret(question) {
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    return await withTerminal(nowhere, (terminal) => terminal.question(''))
  } finally {
    process.stderr.write('\n')
  }
}
/** A secret given through a pipe: everything up to the last line end. */
export async function readSecretFromStdin() {
  const chunks = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '')
}
export function canAsk() {
  return process.stdin.isTTY === true
}
async function withTerminal(output, use) {
  const terminal = createInterface({ input: process.stdin, output, terminal: true })
  const interrupted = new Promise((_resolve, reject) => {
    const stop = () => reject(new Failure('interrupted', words('Stopped.', '中断しました。')))
    terminal.once('SIGINT', stop)
    terminal.once('close', stop)
  })
  try {
    return await Promise.race([use(terminal), interrupted])
  } finally {
    terminal.close()
  }
}
