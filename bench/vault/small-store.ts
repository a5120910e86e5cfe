/** A store that hands out one file by ranges and forgets what it is given, in a process of its own: `small-store.ts <file>`. */
import { createReadStream, statSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

const file = process.argv[2]!
const { size } = statSync(file)
const server = http.createServer((request, response) => {
  if (request.method === 'PUT') {
    request.resume().on('end', () => response.writeHead(200, { etag: '"forgotten"' }).end())
    return
  }
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  const [start, end] = [Number(from ?? 0), Number(to ?? size - 1)]
  const headers = { 'content-length': end - start + 1, 'content-range': `bytes ${start}-${end}/${size}` }
  response.writeHead(206, headers)
  createReadStream(file, { start, end, highWaterMark: 2 ** 20 }).pipe(response)
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
