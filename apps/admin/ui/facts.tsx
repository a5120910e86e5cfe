import type { ReactNode } from 'react'
import classes from './ui.module.css'

export type Fact = { readonly name: string; readonly value: ReactNode }

/** Names and values in two columns; facts without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | false | null | undefined)[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.name} style={{ display: 'contents' }}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
