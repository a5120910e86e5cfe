/** Whether a path would leave the folder it is unpacked in. */
export function escapes(path: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\0/.test(path) || path.split(/[/\\]/).includes('..')
}
