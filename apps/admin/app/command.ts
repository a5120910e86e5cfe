import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useState } from 'react'
import { type AnyVariables, useMutation } from 'urql'
import type { Trouble } from '../ui/trouble.tsx'
import { isProblem, type Problem, troubleOf } from './trouble.ts'

type Done<Answer> = Exclude<Answer, Problem>
type Refused<Answer> = Extract<Answer, Problem>

export type Command<Variables, Answer> = {
  /** Answers what was done; undefined when it was refused or failed, and `trouble` says why. */
  readonly run: (variables: Variables) => Promise<Done<Answer> | undefined>
  readonly running: boolean
  readonly trouble: Trouble | undefined
  /** The refusal whole, for screens that show more of it than its sentence. */
  readonly refusal: Refused<Answer> | undefined
  readonly forget: () => void
}

/** One mutation whose answer is a union of the thing done and typed refusals. */
export function useCommand<Data, Variables extends AnyVariables, Field extends keyof Data>(
  mutation: TypedDocumentNode<Data, Variables>,
  field: Field,
): Command<Variables, Data[Field]> {
  const [{ fetching }, execute] = useMutation<Data, Variables>(mutation)
  const [trouble, setTrouble] = useState<Trouble>()
  const [refusal, setRefusal] = useState<Refused<Data[Field]>>()

  const forget = () => {
    setTrouble(undefined)
    setRefusal(undefined)
  }

  const run = async (variables: Variables) => {
    forget()
    const { data, error } = await execute(variables)
    if (error || !data) {
      setTrouble(error ? troubleOf(error) : { code: 'INTERNAL' })
      return undefined
    }
    const answer = data[field]
    if (typeof answer === 'object' && answer !== null && isProblem(answer)) {
      setTrouble({ code: answer.code, message: answer.message })
      setRefusal(answer as Refused<Data[Field]>)
      return undefined
    }
    return answer as Done<Data[Field]>
  }

  return { run, running: fetching, trouble, refusal, forget }
}
