import { createHmac, hkdfSync } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { UrlKey } from '../platform/keys/url-key.ts'

/**
 * The secrets that sign what is sent. They are derived from the registry's own key, so none is stored, a copy of the
 * database signs nothing, and a new number is a new secret.
 */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly key: UrlKey) {}

  of({ id, secretNumber }: { readonly id: string; readonly secretNumber: number }): string {
    const bytes = hkdfSync('sha256', this.key.bytes, id, `raireki webhook secret ${secretNumber}`, 32)
    return `whsec_${Buffer.from(bytes).toString('base64url')}`
  }
}

/** `t=…,v1=…`: HMAC-SHA256 of the moment and the body, so that an old message cannot be sent again as a new one. */
export function signature(secret: string, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}
