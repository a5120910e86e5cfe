import { Box } from '@mantine/core'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

/** Something that is wrong, and the field that shows what it is about. */
type FieldFlaw = { readonly field: string | undefined; readonly message: string }

const Flaws = createContext<ReadonlyMap<string, string>>(new Map())

/**
 * Lets the fields within know what is wrong with each of them, once their writer has left them or asked: nobody is told
 * that a field is empty while they are on their way to it.
 */
export function FieldFlaws({
  flaws,
  isAsked,
  children,
}: {
  readonly flaws: readonly FieldFlaw[]
  readonly isAsked: boolean
  readonly children: ReactNode
}) {
  const [isLeft, setLeft] = useState(false)
  const isShown = isAsked || isLeft
  const said = useMemo(() => {
    const first = new Map<string, string>()
    for (const { field, message } of isShown ? flaws : [])
      if (field !== undefined && !first.has(field)) first.set(field, message)
    return first
  }, [flaws, isShown])
  return (
    <Flaws value={said}>
      <Box
        display="contents"
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setLeft(true)
        }}
      >
        {children}
      </Box>
    </Flaws>
  )
}

/** What is wrong with a field of the form around, if anything: the `error` of its input. */
export function useFlawOf(): (field: string) => string | undefined {
  const flaws = useContext(Flaws)
  return (field) => flaws.get(field)
}

/** Brings the reader to the first field that is wrong; answers whether there was one. */
export function focusFirstFlaw(within: HTMLElement | null): boolean {
  const field = within?.querySelector<HTMLElement>('[aria-invalid="true"]')
  const target = field?.matches('input, select, textarea') ? field : field?.querySelector<HTMLElement>('input')
  target?.focus()
  return target !== null && target !== undefined
}
