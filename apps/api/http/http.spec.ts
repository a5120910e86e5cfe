import { type TestService, testService } from '../testing/service.ts'
import { ADDRESS, cast } from '../testing/world.ts'

let service: TestService

beforeAll(async () => {
  service = await testService()
  const people = await cast(service)
  await people.auditor.ask('query Overview { assets { totalCount } }')
  await people.auditor.send('query Unlucky { asset(id: "none") { id } }')
}, 60_000)
// What is left of the service after its pool was ended is let go of without complaint.
afterAll(() => service?.stop().catch(() => undefined))

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${service.address}${path}`, { headers })
// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes.
const json = async (response: Response) => (await response.json()) as any

describe('the probes', () => {
  it('say that the process lives, and what it can do', async () => {
    expect(await json(await get('/healthz'))).toEqual({ alive: true })
    const ready = await get('/readyz')
    expect(ready.status).toBe(200)
    expect(await json(ready)).toMatchObject({
      ready: true,
      checks: { service: true, database: true, queue: true, store: true },
      store: { engine: 'folder' },
    })
  })

  it('say that it should be sent nothing while it starts or drains', async () => {
    service.service.readiness.state = 'starting'
    const response = await get('/readyz')
    service.service.readiness.state = 'ready'
    expect(response.status).toBe(503)
    expect(await json(response)).toMatchObject({ ready: false, checks: { service: false, database: true } })
    expect((await get('/healthz')).status).toBe(200)
  })
})

describe('the figures', () => {
  it('count operations, SQL and the ledger, and know nobody', async () => {
    const response = await get('/metrics')
    const text = await response.text()
    expect(response.headers.get('content-type')).toContain('text/plain')
    for (const name of [
      'raireki_request_seconds',
      'raireki_request_sql_statements',
      'raireki_ledger_size',
      'raireki_effects_total',
    ]) {
      expect(text).toContain(`# TYPE ${name}`)
    }
    expect(text).toMatch(/raireki_request_seconds_count\{operation="Overview",outcome="200"\} 1/)
    expect(text).toMatch(/raireki_ledger_size [1-9]/)
    for (const word of ['story.example', ADDRESS('auditor'), 'Bearer', 'rk_']) expect(text).not.toContain(word)
  })

  it('give operations that nobody named no labels of their own', async () => {
    for (let number = 0; number < 250; number += 25) {
      const names = Array.from({ length: 25 }, (_, index) => `Made${number + index}`)
      await Promise.all(names.map((name) => service.nobody.send(`query ${name} { ledgerKey }`)))
    }
    const text = await (await get('/metrics')).text()
    expect(text).toContain('operation="other"')
    expect(new Set(text.match(/operation="Made\d+"/g)).size).toBeLessThan(250)
  })
})

describe('every answer', () => {
  it('tells browsers what they may do with it', async () => {
    const { headers } = await get('/healthz')
    const policy = headers.get('content-security-policy') ?? ''
    for (const rule of [
      "default-src 'self'",
      "script-src 'self'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'self'",
    ]) {
      expect(policy).toContain(rule)
    }
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('has a number by which it can be found in the log', async () => {
    const [one, other] = await Promise.all([get('/healthz'), get('/healthz')])
    expect(one.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'))
  })

  it('is a page to who asks for pages, and a plain no to programs', async () => {
    const program = await get('/no/such/page', { accept: 'application/json' })
    expect(program.status).toBe(404)
    for (const path of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2fpackage.json']) {
      const response = await get(path, { accept: '*/*' })
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(await response.text()).not.toContain('root:')
    }
  })

  it('shows the people of the demonstration only where there is one', async () => {
    expect(await json(await get('/demo'))).toEqual({ people: [] })
  })
})

describe('without its database', () => {
  it('is not ready and says why, yet alive', async () => {
    await service.doors.database.pool.end()
    const response = await get('/readyz')
    expect(response.status).toBe(503)
    expect(await json(response)).toMatchObject({ ready: false, checks: { database: false, service: true } })
    expect((await get('/healthz')).status).toBe(200)
    const { errors } = await service.operator.send('{ assets { totalCount } }')
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: expect.any(String) })
    const elsewhere = await get('/demo')
    expect(elsewhere.status).toBe(500)
    expect(await elsewhere.text()).not.toContain('pool')
  })
})
