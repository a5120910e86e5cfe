/** The parts of a document and what a form calls them. A part that is not named is called what the part around it is. */
export type FieldNames = Readonly<Record<string, string>>

/** What a form calls the field at a path; the path itself where no field shows it. */
export function fieldName(names: FieldNames, path: string): string {
  const steps = path.split('.')
  while (steps.length > 0) {
    const name = names[steps.join('.')]
    if (name !== undefined) return name
    steps.pop()
  }
  return path
}
