import type { ReactNode } from 'react'
import classes from './ui.module.css'

export type Tone = 'plain' | 'quiet' | 'open' | 'waiting' | 'good' | 'bad'

/** A word that states a state. The colour only repeats what the word says. */
export function Tag({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  )
}
