import { useEffect, useRef, useState } from 'react'
import type { Trouble } from '../ui/trouble.tsx'

/** How long after the last keystroke a draft is saved. */
const QUIET_MS = 1_500

export type Saved = { readonly id: string; readonly revision: number }

/** What came of trying to save: saved, changed elsewhere since (with the revision it is at now), or something went wrong. */
export type SaveOutcome = { readonly saved: Saved } | { readonly elsewhere: number } | { readonly trouble: Trouble }

export type SaveState =
  | { readonly state: 'unchanged' | 'unsaved' | 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'elsewhere'; readonly revision: number }
  | { readonly state: 'failed'; readonly trouble: Trouble }

export type Autosave<Content> = {
  readonly status: SaveState
  /** Saves what is there now, and answers what it became; undefined when it could not be saved. */
  readonly saveNow: () => Promise<Saved | undefined>
  /** After a change elsewhere: what is on this screen is to stand, whatever was written there. */
  readonly overwrite: () => Promise<Saved | undefined>
  /** What is in the registry takes the place of what was on this screen; it is the caller who shows it. */
  readonly adopt: (content: Content, at: Saved) => void
  /** The revision that the next save builds on. */
  readonly known: () => Saved | undefined
  /** Whether something was typed that is not saved. */
  readonly isDirty: () => boolean
}

/**
 * Saves a document a moment after it was last changed, one save after another, always on top of the revision it knows.
 * Leaving the screen saves what is left; a change made elsewhere stops it until the person has decided.
 */
export function useAutosave<Content>(
  content: Content,
  known: Saved | undefined,
  save: (content: Content, known: Saved | undefined) => Promise<SaveOutcome>,
): Autosave<Content> {
  const text = JSON.stringify(content)
  const latest = useRef({ content, text, save })
  latest.current = { content, text, save }
  const at = useRef({ text, known })
  const running = useRef<Promise<Saved | undefined>>(undefined)
  const [status, setStatus] = useState<SaveState>({ state: 'unchanged' })
  const isStopped = status.state === 'elsewhere'
  const stopped = useRef(isStopped)
  stopped.current = isStopped

  const saveOnce = async (): Promise<boolean> => {
    const attempt = latest.current
    setStatus({ state: 'saving' })
    const outcome = await attempt.save(attempt.content, at.current.known)
    if ('saved' in outcome) {
      at.current = { text: attempt.text, known: outcome.saved }
      setStatus({ state: 'saved', at: new Date() })
      return true
    }
    setStatus(
      'elsewhere' in outcome
        ? { state: 'elsewhere', revision: outcome.elsewhere }
        : { state: 'failed', trouble: outcome.trouble },
    )
    return false
  }

  /** Goes on until what was typed meanwhile is saved too. */
  const saveAll = async (): Promise<Saved | undefined> => {
    while (at.current.known === undefined || latest.current.text !== at.current.text) {
      if (!(await saveOnce())) return undefined
    }
    return at.current.known
  }

  const saveNow = (): Promise<Saved | undefined> => {
    running.current ??= saveAll().finally(() => {
      running.current = undefined
    })
    return running.current
  }

  const overwrite = () => {
    if (status.state === 'elsewhere' && at.current.known) {
      at.current = { text: '', known: { ...at.current.known, revision: status.revision } }
    }
    return saveNow()
  }

  const adopt = (taken: Content, from: Saved) => {
    at.current = { text: JSON.stringify(taken), known: from }
    latest.current = { ...latest.current, content: taken, text: at.current.text }
    setStatus({ state: 'unchanged' })
  }
  const isDirty = () => latest.current.text !== at.current.text

  const saveLater = useRef(saveNow)
  saveLater.current = saveNow

  useEffect(() => {
    if (text === at.current.text || isStopped) return
    setStatus((now) => (now.state === 'saving' || now.state === 'unsaved' ? now : { state: 'unsaved' }))
    const timer = setTimeout(() => void saveLater.current(), QUIET_MS)
    return () => clearTimeout(timer)
  }, [text, isStopped])

  useEffect(() => {
    const isDirty = () => latest.current.text !== at.current.text
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      // Going to another screen must not lose the last words.
      if (isDirty() && !stopped.current) void saveLater.current()
    }
  }, [])

  return { status, saveNow, overwrite, adopt, known: () => at.current.known, isDirty }
}
