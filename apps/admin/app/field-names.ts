/** The parts of a document and what a form calls them. A part that is not named is called what the part around it is. */
export type FieldNames = Readonly<Record<string, string>>

/** What a form calls the field at a path; the path itself where no field shows it. */
export function fieldName(names: FieldNames, path: string): string {
  return names[fieldAt(names, path) ?? ''] ?? path
}

/** The path of the named part that a path lies in. */
export function fieldAt(names: FieldNames, path: string): string | undefined {
  const steps = path.split('.')
  while (steps.length > 0) {
    const field = steps.join('.')
    if (names[field] !== undefined) return field
    steps.pop()
  }
  return undefined
}
