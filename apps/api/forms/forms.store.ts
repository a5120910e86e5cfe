import { Injectable } from '@nestjs/common'
import type { Action, Form as FormBody } from '@raireki/governance'
import { type BatchOf, byKey, groupBy } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Form, FormVersion, Prisma } from '../platform/prisma/generated/client.ts'

export type FormRow = Form
export type FormVersionRow = FormVersion
export type FormFilter = { ownerId?: string | null; ofBoard?: boolean | null; closed?: boolean | null }
export type FormWithVersion = Form & { versions: FormVersion[] }

const newest = { versions: { orderBy: { number: 'desc' }, take: 1 } } satisfies Prisma.FormInclude

/** Forms and their numbered versions. */
@Injectable()
export class FormsStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly byId: BatchOf<string, FormRow> = {
    name: 'form',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Form'), { id: { in: [...ids] } }] }
      return byKey(await this.database.prisma.form.findMany({ where }), (row) => row.id)
    },
  }

  readonly versionsOf: BatchOf<string, FormVersionRow[]> = {
    name: 'versionsOfForm',
    fetch: async (formIds) => {
      const where = { formId: { in: [...formIds] } }
      const rows = await this.database.prisma.formVersion.findMany({ where, orderBy: { number: 'desc' } })
      return groupBy(formIds, rows, (row) => row.formId)
    },
  }

  /** Versions by `formKey`. Whoever may read answers may read what was asked. */
  readonly versionsByKey: BatchOf<string, FormVersionRow> = {
    name: 'formVersionByKey',
    fetch: async (keys) => {
      const answered = keys.map((key) => {
        const [formId = '', number = ''] = key.split(' ')
        return { formId, number: Number(number) }
      })
      return byKey(await this.numbered(answered), ({ formId, number }) => formKey(formId, number))
    },
  }

  /** The forms among these that the actor may change. */
  readonly publishable: BatchOf<string, string> = {
    name: 'publishableForm',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'publish', 'Form'), { id: { in: [...ids] } }] }
      const rows = await this.database.prisma.form.findMany({ where, select: { id: true } })
      return new Map(rows.map(({ id }) => [id, id]))
    },
  }

  async form(actor: Actor, id: string): Promise<FormRow> {
    const where = { AND: [this.access.where(actor, 'read', 'Form'), { id }] }
    const row = await this.database.prisma.form.findFirst({ where })
    if (!row) throw notFound()
    return row
  }

  forCommand(actor: Actor, action: Action, id: string): Promise<FormWithVersion | null> {
    const where = { AND: [this.access.where(actor, action, 'Form'), { id }] }
    return this.database.prisma.form.findFirst({ where, include: newest })
  }

  page(actor: Actor, { ownerId, ofBoard, closed }: FormFilter, args: PageArgs) {
    const where = {
      AND: [
        this.access.where(actor, 'read', 'Form'),
        ...(ownerId ? [{ ownerId }] : []),
        ...(ofBoard ? [{ ownerId: null }] : []),
        ...(closed ? [] : [{ closedAt: null }]),
      ],
    }
    return pageById<FormRow>(args, ({ before, ...page }) =>
      this.database.prisma.form.findMany({ ...page, where: { AND: [where, before] } }),
    )
  }

  /** What must be answered beside a request for these versions, the board's own first. */
  async goingWith(versionIds: readonly string[]): Promise<FormVersionRow[]> {
    const owners = await this.database.prisma.version.findMany({
      where: { id: { in: [...versionIds] } },
      select: { asset: { select: { ownerId: true } } },
    })
    const ownerIds = [...new Set(owners.map(({ asset }) => asset.ownerId))]
    const forms = await this.database.prisma.form.findMany({
      where: { closedAt: null, OR: [{ ownerId: null }, { ownerId: { in: ownerIds } }] },
      orderBy: [{ ownerId: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
      include: newest,
    })
    return forms.flatMap(({ versions }) => versions)
  }

  /** The versions a request has answered, for showing them as they were. */
  numbered(answered: readonly { formId: string; number: number }[]): Promise<FormVersionRow[]> {
    if (answered.length === 0) return Promise.resolve([])
    return this.database.prisma.formVersion.findMany({
      where: { OR: answered.map(({ formId, number }) => ({ formId, number })) },
      orderBy: { id: 'asc' },
    })
  }
}

/** One version of a form, as loaders look it up. */
export const formKey = (formId: string, number: number): string => `${formId} ${number}`

/** The questions as the rules see them; they were parsed before they were stored. */
export function formBody({ body }: Pick<FormVersionRow, 'body'>): FormBody {
  return body as unknown as FormBody
}
