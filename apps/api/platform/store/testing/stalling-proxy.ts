import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** Stands between a client and an engine, for tests, and can stop passing anything on without closing anything. */
export class StallingProxy {
  private stalled = false
  private readonly server: Server
  private readonly sockets = new Set<Socket>()

  private constructor(target: URL) {
    this.server = createServer((client) => {
      const engine = connect(Number(target.port), target.hostname)
      for (const [from, to] of [
        [client, engine],
        [engine, client],
      ] as const) {
        this.sockets.add(from)
        from.on('data', (chunk) => (this.stalled ? undefined : to.write(chunk)))
        from.on('close', () => to.destroy())
        from.on('error', () => to.destroy())
      }
    })
  }

  static async before(target: URL): Promise<StallingProxy> {
    const proxy = new StallingProxy(target)
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  get address(): URL {
    return new URL(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}`)
  }

  stall(): void {
    this.stalled = true
  }

  goOn(): void {
    this.stalled = false
    // What was swallowed meanwhile is lost: those who waited for it must begin anew.
    for (const socket of this.sockets) socket.destroy()
    this.sockets.clear()
  }

  async close(): Promise<void> {
    this.goOn()
    await new Promise((resolve) => this.server.close(resolve))
  }
}
