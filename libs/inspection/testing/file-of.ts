import type { FileToInspect } from '../inspect.ts'

/** A file as the tests have it: in memory, and handed out in pieces of any size. */
export function fileOf(
  path: string,
  content: string | Uint8Array,
  changes: Partial<FileToInspect> & { piece?: number } = {},
): FileToInspect {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { piece = 65_536, ...rest } = changes
  return {
    path,
    mediaType: '',
    bytes: bytes.length,
    async *read() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
    },
    ...rest,
  }
}

export const codesOf = ({ findings }: { findings: readonly { code: string }[] }) =>
  [...new Set(findings.map(({ code }) => code))].sort()
