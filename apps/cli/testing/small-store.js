import { createHash } from 'node:crypto'
import http from 'node:http'
/** A store on a real socket that keeps parts and objects in memory and can be told to misbehave. */
export class SmallStore {
  parts = new Map()
  objects = new Map()
  /** Every PUT that began and every GET, in order: `PUT upload/part`, `GET key bytes=…`. */
  log = []
  mishap = () => false
  /** Addresses carry this; changing it makes those handed out before expire. */
  era = 1
  #server = http.createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy())
  })
  async start() {
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }
  async stop() {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
  partUrl(upload, number) {
    return `${this.#address}/part/${upload}/${number}?era=${this.era}`
  }
  objectUrl(key) {
    return `${this.#address}/object/${key}?era=${this.era}`
  }
  wholeOf(upload) {
    const parts = [...(this.parts.get(upload) ?? [])].sort(([a], [b]) => a - b)
    return Buffer.concat(parts.map(([, { bytes }]) => bytes))
  }
  get #address() {
    return `http://127.0.0.1:${this.#server.address().port}`
  }
  async #serve(request, response) {
    const url = new URL(request.url ?? '/', 'http://store')
    const [, kind, key = '', number] = url.pathname.split('/')
    this.log.push(`${request.method} ${key}${number ? `/${number}` : ''} ${request.headers.range ?? ''}`.trim())
    if (await this.mishap(request, response)) return
    if (url.searchParams.get('era') !== String(this.era)) {
      request.resume()
      response.writeHead(403).end('expired')
      return
    }
    if (kind === 'part') await this.#keep(request, response, key, Number(number))
    else this.#give(request, response, key)
  }
  async #keep(request, response, upload, number) {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    if (bytes.length !== Number(request.headers['content-length'])) return response.destroy()
    const etag = createHash('md5').update(bytes).digest('hex')
    const parts = this.parts.get(upload) ?? new Map()
    this.parts.set(upload, parts.set(number, { bytes, etag }))
    return response.writeHead(200, { etag: `"${etag}"` }).end()
  }
  #give(request, response, key) {
    const object = this.objects.get(key)
    if (!object) return response.writeHead(404).end()
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    const start = Number(from ?? 0)
    const end = Math.min(Number(to ?? object.length - 1), object.length - 1)
    if (start >= object.length) return response.writeHead(416).end()
    const body = object.subarray(start, end + 1)
    const range = { 'content-range': `bytes ${start}-${end}/${object.length}`, 'content-length': body.length }
    return response.writeHead(206, range).end(body)
  }
}
