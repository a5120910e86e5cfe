import { Injectable } from '@nestjs/common'
import { uuidv7 } from './uuid.ts'

/** The only place the service reads the time, so that a story can be told on another day. */
@Injectable()
export class Clock {
  private offsetMs = 0

  now(): Date {
    return new Date(Date.now() + this.offsetMs)
  }

  /** A new id; ids made later sort later. */
  newId(): string {
    return uuidv7(this.now())
  }

  /** Moves the clock to a moment, from which it runs on. Only seeding and tests do this. */
  setTo(moment: Date): void {
    this.offsetMs = moment.getTime() - Date.now()
  }

  reset(): void {
    this.offsetMs = 0
  }
}
