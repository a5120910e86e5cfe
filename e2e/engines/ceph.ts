import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Daemon, freePort, run, startDaemon, until } from './daemon.ts'

/** What a client needs to know to use an S3 engine. */
export interface S3Access {
  readonly endpoint: string
  readonly region: string
  readonly accessKey: string
  readonly secretKey: string
}

export interface CephEngine {
  readonly access: S3Access
  /** The gateway dies on the spot, and comes back where it was; what the disk has stays. */
  readonly gateway: { kill(): Promise<void>; back(): Promise<void> }
  stop(): Promise<void>
}

/**
 * A whole Ceph cluster with one of everything, in memory, on loopback, and its S3 gateway: a real engine to test
 * with. Takes about a quarter of a minute.
 */
export async function startCeph(tries = 3): Promise<CephEngine> {
  try {
    return await startOnce()
  } catch (error) {
    // On a busy machine its daemons now and then miss each other at the start; a new cluster is the quickest way out.
    if (tries === 1) throw error
    return startCeph(tries - 1)
  }
}

async function startOnce(): Promise<CephEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'raireki-ceph-'))
  const daemons: Daemon[] = []
  const stop = async () => {
    // The gateway first: it waits for ever for a disk that is gone.
    for (const daemon of daemons.reverse()) await daemon.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    return { ...(await raise(folder, daemons)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function raise(folder: string, daemons: Daemon[]): Promise<Omit<CephEngine, 'stop'>> {
  const [monitorPort, gatewayPort] = [await freePort(), await freePort()]
  const clusterId = randomUUID()
  const conf = join(folder, 'ceph.conf')
  for (const name of ['mon', 'osd', 'rgw', 'run', 'log', 'crash']) await mkdir(join(folder, name))
  await writeFile(conf, configuration({ folder, clusterId, monitorPort, gatewayPort }))
  const env = { CEPH_CONF: conf }
  const ceph = (...args: string[]) => run('ceph', ['-c', conf, '--connect-timeout', '15', ...args], env)

  const map = join(folder, 'monmap')
  const monitor = `[v1:127.0.0.1:${monitorPort}]`
  await run('monmaptool', ['--create', '--clobber', '--fsid', clusterId, '--addv', 'a', monitor, map], env)
  await run('ceph-mon', ['-c', conf, '--mkfs', '-i', 'a', '--monmap', map], env)
  const launch = (command: string, ...args: string[]): Daemon => {
    const daemon = startDaemon(command, ['-c', conf, '-f', ...args], env)
    daemons.push(daemon)
    return daemon
  }
  const mon = launch('ceph-mon', '-i', 'a')
  await until('the monitor to form its quorum', mon, async () => (await ceph('mon', 'stat')).includes('quorum 0'))

  const diskId = randomUUID()
  await ceph('osd', 'new', diskId)
  await run('ceph-osd', ['-c', conf, '-i', '0', '--mkfs', '--osd-uuid', diskId], env)
  const diskIsUp = async () => (await ceph('osd', 'stat')).includes('1 up')
  // Now and then the disk speaks before it has learnt which cluster it is in, is turned away, and ends.
  await until('the disk to come up', launch('ceph-osd', '-i', '0'), diskIsUp).catch(() =>
    until('the disk to come up', launch('ceph-osd', '-i', '0'), diskIsUp),
  )

  const gateway = ['-n', 'client.rgw.a']
  const endpoint = `http://127.0.0.1:${gatewayPort}`
  const answers = async () => (await fetch(endpoint)).ok
  let running = launch('radosgw', ...gateway)
  await until('the gateway to answer', running, answers, 90_000)
  const access = { accessKey: randomBytes(8).toString('hex'), secretKey: randomBytes(16).toString('hex') }
  const keys = ['--access-key', access.accessKey, '--secret-key', access.secretKey]
  await run(
    'radosgw-admin',
    ['-c', conf, ...gateway, 'user', 'create', '--uid=test', '--display-name=test', ...keys],
    env,
  )
  return {
    access: { endpoint, region: 'us-east-1', ...access },
    gateway: {
      kill: () => running.kill(),
      back: async () => {
        running = launch('radosgw', ...gateway)
        await until('the gateway to answer again', running, answers, 90_000)
      },
    },
  }
}

interface Layout {
  readonly folder: string
  readonly clusterId: string
  readonly monitorPort: number
  readonly gatewayPort: number
}

/** Nobody is asked for a password and nothing is kept twice: it is for tests, on loopback, and gone afterwards. */
function configuration({ folder, clusterId, monitorPort, gatewayPort }: Layout): string {
  return `
[global]
fsid = ${clusterId}
mon initial members = a
mon host = v1:127.0.0.1:${monitorPort}
public addr = 127.0.0.1
ms bind msgr2 = false
auth cluster required = none
auth service required = none
auth client required = none
auth allow insecure global id reclaim = false
keyring = /dev/null
run dir = ${folder}/run
log file = ${folder}/log/$name.log
pid file = ${folder}/run/$name.pid
admin socket = ${folder}/run/$name.asok
crash dir = ${folder}/crash
mon data = ${folder}/mon
osd data = ${folder}/osd
osd objectstore = memstore
memstore device bytes = ${3 * 1024 ** 3}
osd crush chooseleaf type = 0
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 4
osd pool default pgp num = 4
osd pool default pg autoscale mode = off
mon allow pool size one = true

[client.rgw.a]
rgw data = ${folder}/rgw
rgw frontends = beast endpoint=127.0.0.1:${gatewayPort}
rgw dns name = localhost
rgw enable usage log = false
# What was deleted is gone within seconds, since all of it lies in memory.
rgw gc obj min wait = 1
rgw gc processor period = 2
`
}
