/** The ids that the registry gave to what the story knows by name. */
export class Book {
  private readonly kind: string
  private readonly ids = new Map<string, string>()

  constructor(kind: string) {
    this.kind = kind
  }

  enter(name: string, id: string): void {
    this.ids.set(name, id)
  }

  idOf(name: string): string {
    const id = this.ids.get(name)
    if (id === undefined) throw new Error(`The story has not told of the ${this.kind} “${name}” yet`)
    return id
  }

  nameOf(id: string): string {
    for (const [name, known] of this.ids) if (known === id) return name
    throw new Error(`The story knows no ${this.kind} with the id ${id}`)
  }
}
