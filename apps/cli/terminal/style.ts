import { styleText } from 'node:util'

export type Accent = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan'

/** Paints text, or leaves it alone. */
export type Paint = (accent: Accent, text: string) => string

/** Colour belongs on a screen somebody looks at, and only if they want it (https://no-color.org). */
export function paintFor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const wanted = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  return wanted ? (accent, text) => styleText(accent, text, { validateStream: false }) : (_accent, text) => text
}
