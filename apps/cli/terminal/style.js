import { styleText } from 'node:util'
/** Colour belongs on a screen somebody looks at, and only if they want it (https://no-color.org). */
export function paintFor(stream, env) {
  const wanted = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  return wanted ? (accent, text) => styleText(accent, text, { validateStream: false }) : (_accent, text) => text
}
