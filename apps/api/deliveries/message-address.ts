import { Injectable } from '@nestjs/common'
import { Clock } from '../platform/clock/clock.ts'
import { UrlKey } from '../platform/keys/url-key.ts'

export const MESSAGE_ROUTE = '/deliver/:deliveryId/:fileId'

/** The addresses under which a delivery's files are served as whole OpenPGP messages. */
@Injectable()
export class MessageAddress {
  constructor(
    private readonly key: UrlKey,
    private readonly clock: Clock,
  ) {}

  make(origin: string, deliveryId: string, fileId: string, expiresAt: Date): string {
    const expires = Math.floor(expiresAt.getTime() / 1000)
    const signature = this.key.sign(signedText(deliveryId, fileId, expires))
    return `${origin}/deliver/${deliveryId}/${fileId}?expires=${expires}&signature=${signature}`
  }

  isGood(deliveryId: string, fileId: string, expires: number, signature: string): boolean {
    const isLive = Number.isSafeInteger(expires) && expires * 1000 > this.clock.now().getTime()
    return isLive && this.key.verifies(signedText(deliveryId, fileId, expires), signature)
  }
}

function signedText(deliveryId: string, fileId: string, expires: number): string {
  return `deliver\n${deliveryId}\n${fileId}\n${expires}`
}
