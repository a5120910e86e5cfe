/** A mail address for those who need not know it whole: its first letter and its host. */
export function shortAddress(email: string): string {
  const [name = '', host = ''] = email.split('@')
  return `${name.slice(0, 1)}…@${host}`
}
