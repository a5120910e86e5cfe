import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A letter as it came in. */
export type ReceivedLetter = {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly headers: string
}

export type TestMailServer = {
  readonly url: string
  readonly letters: ReceivedLetter[]
  /** Takes letters, or asks everybody to come back later. There never is a mailbox called nobody. */
  behave(how: 'well' | 'busy'): void
  close(): Promise<void>
}

/** A real SMTP server on a port of its own. */
export async function testMailServer(): Promise<TestMailServer> {
  const letters: ReceivedLetter[] = []
  let busy = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      if (busy) return done(refusal(451, 'Come back later'))
      if (address.startsWith('nobody@')) return done(refusal(550, `No mailbox ${address}`))
      done()
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        letters.push(read(Buffer.concat(chunks).toString(), to))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    behave: (how) => {
      busy = how === 'busy'
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

/** Our own letters have one part, in base64, and headers folded or encoded where they must be. */
function read(message: string, to: readonly string[]): ReceivedLetter {
  const [head = '', ...body] = message.split('\r\n\r\n')
  const headers = head.replaceAll(/\r\n[ \t]+/g, ' ').replaceAll('\r\n', '\n')
  const subject = /^Subject: (.*)$/im.exec(headers)?.[1] ?? ''
  const text = body.join('\r\n\r\n')
  const isEncoded = /^Content-Transfer-Encoding: base64$/im.test(headers)
  return { to, headers, subject: words(subject), text: isEncoded ? Buffer.from(text, 'base64').toString() : text }
}

/** RFC 2047 encoded words, as mail programs show them. */
function words(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?(B|Q)\?(.*?)\?=/gi, (_, how: string, text: string) =>
      how.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString() : decodeQ(text),
    )
}

function decodeQ(text: string): string {
  const bytes = text
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
