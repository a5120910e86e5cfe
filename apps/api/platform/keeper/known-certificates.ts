import { type Certificate, readCertificate } from '@raireki/vault'

const MOST = 500

/**
 * Certificates that were parsed already, by their text: parsing is most of the work of wrapping. Whether one may still be
 * wrapped for is judged anew each time, by whoever wraps.
 */
export class KnownCertificates {
  private readonly known = new Map<string, Certificate>()

  /** The certificate parsed, or its text where it cannot be accepted; whoever wraps then says why. */
  async parsed(armored: string, at: Date): Promise<Certificate | string> {
    const known = this.known.get(armored)
    if (known) return known
    const reading = await readCertificate(armored, at)
    if (!reading.ok) return armored
    const oldest = this.known.keys().next().value
    if (this.known.size >= MOST && oldest !== undefined) this.known.delete(oldest)
    this.known.set(armored, reading.certificate)
    return reading.certificate
  }
}
