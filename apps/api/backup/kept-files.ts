import type { Database } from '../platform/prisma/database.ts'
import type { Attachment, File } from '../platform/prisma/generated/client.ts'

const AT_ONCE = 200

/** Every file whose body the registry has to keep, in order of id, from after a given one. */
export async function* keptFiles(database: Database, after = ''): AsyncGenerator<File> {
  for (let last = after; ; ) {
    const where = { version: { state: { not: 'abandoned' } }, ...(last === '' ? {} : { id: { gt: last } }) }
    const files = await database.prisma.file.findMany({ where, orderBy: { id: 'asc' }, take: AT_ONCE })
    yield* files
    if (files.length < AT_ONCE) return
    last = files.at(-1)!.id
  }
}

/** The files of requests, as long as nobody has taken them away. */
export async function* keptAttachments(database: Database, after = ''): AsyncGenerator<Attachment> {
  for (let last = after; ; ) {
    const where = { removedAt: null, ...(last === '' ? {} : { id: { gt: last } }) }
    const attachments = await database.prisma.attachment.findMany({ where, orderBy: { id: 'asc' }, take: AT_ONCE })
    yield* attachments
    if (attachments.length < AT_ONCE) return
    last = attachments.at(-1)!.id
  }
}
