import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openTracing, traced } from './tracing.ts'

describe('tracing', () => {
  it('sends spans to the collector that is configured, without any content', async () => {
    const bodies: string[] = []
    const collector = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        bodies.push(`${request.url} ${Buffer.concat(chunks).toString('latin1')}`)
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      })
    })
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    const tracing = await openTracing(`http://127.0.0.1:${(collector.address() as AddressInfo).port}`)
    await traced('effect', { kind: 'issue-grants' }, async () => undefined)
    await expect(
      traced('effect', { kind: 'fails' }, async () => Promise.reject(new TypeError('a secret'))),
    ).rejects.toThrow()
    await tracing.close()
    await new Promise((resolve) => collector.close(resolve))
    const sent = bodies.join('\n')
    expect(sent).toContain('/v1/traces')
    expect(sent).toContain('issue-grants')
    expect(sent).toContain('TypeError')
    expect(sent).not.toContain('a secret')
  })
})
