import { Book } from './book.ts'
import { Calendar } from './calendar.ts'
import { Client } from './client.ts'
import { type Account, type KeyHolder, PEOPLE, type PersonKey } from './people/people.ts'
import type { SeedTarget } from './seed-target.ts'

/** The registry as the story finds it on one of its days. */
export class World {
  readonly target: SeedTarget
  readonly calendar = new Calendar(new Date())
  readonly nobody: Client
  readonly organisations = new Book('organisation')
  readonly people = new Book('person')
  readonly panels = new Book('panel')
  readonly certificates = new Book('certificate of')
  readonly assets = new Book('asset')
  readonly versions = new Book('version')
  /** Armored certificates of those who hold a key. */
  readonly armored = new Map<KeyHolder, string>()
  /** Their private halves, for members who sign their votes. */
  readonly privateKeys = new Map<string, string>()
  readonly requests = new Book('request')
  readonly forms = new Book('form')
  /** By request and panel: `request/panel`. */
  readonly reviews = new Book('review')
  private moment = new Date(0)
  private daysAgo = Number.POSITIVE_INFINITY
  private sessions = new Map<PersonKey, Promise<Client>>()
  private armoredKey: Promise<string> | undefined

  constructor(target: SeedTarget) {
    this.target = target
    this.nobody = new Client(target.address)
  }

  get today(): string {
    return this.moment.toISOString().slice(0, 10)
  }

  /**
   * Goes on to another day. Sessions last hours, so everybody signs in again when they come. What would be a weekend is
   * told on the Friday, after whatever was told of that Friday already.
   */
  day(daysAgo: number, time = '10:00'): void {
    if (daysAgo > this.daysAgo) throw new Error(`The story goes back, from ${this.daysAgo} days ago to ${daysAgo}`)
    this.daysAgo = daysAgo
    const moment = this.calendar.moment(daysAgo, time)
    const soonest = new Date(this.moment.getTime() + 20 * 60_000)
    this.moment = moment > soonest ? moment : soonest
    this.target.setClock(this.moment)
    this.sessions = new Map()
  }

  /** Lets some minutes of the same day go by. */
  later(minutes: number): void {
    this.moment = new Date(this.moment.getTime() + minutes * 60_000)
    this.target.setClock(this.moment)
  }

  get clock(): Date {
    return this.moment
  }

  as(person: PersonKey): Promise<Client> {
    const account: Account = PEOPLE[person]
    const session = this.sessions.get(person) ?? this.nobody.signIn(account.email)
    this.sessions.set(person, session)
    return session
  }

  /** The certificate that bodies are encrypted for, as told to anybody signed in. */
  registryKey(client: Client): Promise<string> {
    this.armoredKey ??= client
      .ask<{ registryKey: { armored: string } }>('{ registryKey { armored } }')
      .then(({ registryKey }) => registryKey.armored)
    return this.armoredKey
  }
}
