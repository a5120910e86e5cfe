import { Failure } from '../../failure.ts'
import { type Choice, ReviewItemsDocument } from '../../generated/operations.ts'
import type { Session } from '../../session.ts'
import { words } from '../../words/local.ts'

export type ItemException = { readonly itemId: string; readonly choice: Choice }

const EXCEPTION = /^(.+)=(approve|reject|abstain)$/

/** What was said of single items: by their numbers as `review show` lists them, or by their ids. */
export async function exceptionsIn(
  session: Session,
  reviewId: string,
  given: readonly string[],
): Promise<ItemException[]> {
  if (given.length === 0) return []
  const { review } = await (await session.registry()).ask(ReviewItemsDocument, { id: reviewId })
  return given.map((text) => {
    const [, item = '', choice = ''] = EXCEPTION.exec(text) ?? []
    const found = review.items.find(({ id }, index) => id === item || String(index + 1) === item)
    if (!found) throw unknownItem(text, review.items.length)
    return { itemId: found.id, choice: choice.toUpperCase() as Choice }
  })
}

function unknownItem(text: string, items: number): Failure {
  return new Failure(
    'badInput',
    words(`“${text}” says nothing of an item of this review.`, `「${text}」は、この審査の対象への票ではありません。`),
    {
      code: 'noSuchItem',
      next: words(
        `Write <number>=approve, reject or abstain, with a number from 1 to ${items} as in: raireki review show <id>`,
        `raireki review show <id> の番号（1〜${items}）を使い、<番号>=approve（reject、abstain）の形で指定してください。`,
      ),
    },
  )
}
