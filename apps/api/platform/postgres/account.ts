import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { PostgresProblem } from './problem.ts'

/**
 * The OS account PostgreSQL runs under. It refuses to run as root, so root lends it another one, and where that one
 * cannot enter the folders on the way, lends it the one capability that opens them.
 */
export type Account =
  | { kind: 'self' }
  | { kind: 'lent'; uid: number; gid: number }
  | { kind: 'lentWithPassage'; uid: number; gid: number }

export type Command = { file: string; args: string[]; uid?: number; gid?: number }

type Needs = { cluster: string; programs: readonly string[]; say: (line: string) => void }

/** Chooses the account for a cluster folder and the programs that will work on it. */
export function chooseAccount({ cluster, programs, say }: Needs): Account {
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  if (process.getuid?.() !== 0) {
    if (owner && process.getuid && owner.uid !== process.getuid()) {
      throw new PostgresProblem(
        'FolderOwnedByAnother',
        `${cluster} belongs to another OS user (uid ${owner.uid}): start as that user, or set RAIREKI_DATA to another folder.`,
      )
    }
    return { kind: 'self' }
  }
  // A folder first used by an ordinary user stays that user's, also when root starts it later.
  const { uid, gid } = owner && owner.uid !== 0 ? owner : unprivilegedIds(say)
  if ([cluster, ...programs].every((path) => canReach(path, uid, gid))) return { kind: 'lent', uid, gid }
  if (canLendPassage(uid, gid, programs[0])) return { kind: 'lentWithPassage', uid, gid }
  throw new PostgresProblem(
    'FolderOutOfReach',
    `PostgreSQL does not run as root and its OS user cannot enter ${dirname(cluster)} or the checkout: ` +
      'start as an ordinary user, or move both below folders that others may enter (chmod o+x).',
  )
}

/** The same command, run under the account. */
export function commandAs(account: Account, file: string, args: string[]): Command {
  switch (account.kind) {
    case 'self':
      return { file, args }
    case 'lent':
      return { file, args, uid: account.uid, gid: account.gid }
    case 'lentWithPassage':
      return { file: 'setpriv', args: [...passage(account.uid, account.gid), file, ...args] }
  }
}

/** Hands a file or folder that we made to the account. */
export function giveTo(account: Account, path: string): void {
  if (account.kind !== 'self') chownSync(path, account.uid, account.gid)
}

/**
 * CAP_DAC_OVERRIDE alone, kept across the change of user and inherited by what PostgreSQL starts. access(2) asks with the
 * real user's rights and forgets capabilities unless no_setuid_fixup is set, and initdb finds its programs by access(2).
 */
function passage(uid: number, gid: number): string[] {
  return [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--no-new-privs',
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ]
}

function canLendPassage(uid: number, gid: number, program = '/bin/true'): boolean {
  try {
    execFileSync('setpriv', [...passage(uid, gid), program, '--version'], { stdio: 'ignore', timeout: 10_000 })
    return true
  } catch {
    return false
  }
}

function unprivilegedIds(say: (line: string) => void): { uid: number; gid: number } {
  const known = idsOf('postgres')
  if (known) return known
  say('Creating the OS user postgres, since PostgreSQL does not run as root.')
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      {
        stdio: 'ignore',
        timeout: 10_000,
      },
    )
  } catch {
    // Another start may have made it at the same moment; what counts is whether it is there now.
  }
  const made = idsOf('postgres')
  if (made) return made
  throw new PostgresProblem(
    'NoUnprivilegedAccount',
    'PostgreSQL does not run as root and no OS user postgres could be made: create one, or start as an ordinary user.',
  )
}

function idsOf(user: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

/** Whether every folder on the way to the path, and the path itself, can be entered or read by that user. */
export function canReach(path: string, uid: number, gid: number): boolean {
  const existing = nearestExisting(path)
  for (let at = realpathSync(existing); ; at = dirname(at)) {
    if (!mayEnter(statSync(at), uid, gid)) return false
    if (at === dirname(at)) return true
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path))
}

function mayEnter({ mode, uid: owner, gid: group }: Stats, uid: number, gid: number): boolean {
  if (owner === uid) return (mode & 0o100) !== 0
  if (group === gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
