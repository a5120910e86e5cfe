import type { Looking } from '../looking.ts'
import { scanLong } from '../personal/scan-field.ts'

/** Who made it or owns the device, as elements or attributes say it. */
const OF_SOMEBODY =
  /<(dc:creator|photoshop:AuthorsPosition|tiff:Artist|aux:OwnerName|aux:SerialNumber|exifEX:BodySerialNumber|exifEX:CameraOwnerName)\b[^>]{0,200}>([\s\S]{0,500}?)<\/\1|\b(photoshop:AuthorsPosition|tiff:Artist|aux:OwnerName|aux:SerialNumber|exifEX:BodySerialNumber|exifEX:CameraOwnerName)="([^"]{1,500})"/g

/** What programs that edit pictures write into them. */
export function lookAtXmp(text: string, looking: Looking): void {
  if (/GPSLatitude/.test(text)) looking.findings.add('Location', { ...looking.where, field: 'XMP GPS' })
  for (const [, element, inside = '', attribute, value] of text.matchAll(OF_SOMEBODY)) {
    const said = (value ?? inside.replace(/<[^>]{0,2000}>/g, ' ')).trim()
    const name = (element ?? attribute)!.replace(/^.*:/, '')
    if (said !== '') looking.findings.add('AuthorOrDevice', { ...looking.where, field: `XMP ${name}` }, said)
  }
  const words = text.replace(/\bxmlns:\w+="[^"]{0,500}"/g, ' ').replace(/<[/?]?[\w:]{0,100}|[<>]/g, ' ')
  scanLong(looking, words, { field: 'XMP' })
}
