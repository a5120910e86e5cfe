import type { RequestField } from './fields.ts'

/** One question of one form. */
export type RemarkedQuestion = { readonly formId: string; readonly questionId: string }

/** What a reviewer asks to be changed: a field, and within answers and papers the very question or paper where they say so. */
export type Remark = {
  readonly field: RequestField
  readonly text: string
  readonly question?: RemarkedQuestion | undefined
  readonly attachmentId?: string | undefined
}

/** What was submitted and can be pointed at. */
export type Remarkable = {
  readonly questions: ReadonlySet<string>
  readonly attachments: ReadonlySet<string>
}

export const NOTHING_REMARKABLE: Remarkable = { questions: new Set(), attachments: new Set() }

export const questionKey = ({ formId, questionId }: RemarkedQuestion): string => `${formId} ${questionId}`

/** A remark that points at something points at what was submitted, and stands in the field that holds it. */
export function pointsAtNothing({ field, question, attachmentId }: Remark, submitted: Remarkable): boolean {
  if (question && (field !== 'answers' || !submitted.questions.has(questionKey(question)))) return true
  return attachmentId !== undefined && (field !== 'attachments' || !submitted.attachments.has(attachmentId))
}
