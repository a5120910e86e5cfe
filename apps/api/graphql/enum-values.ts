/** The domain's word for a GraphQL enum value: `BOARD_MEMBER` is `boardMember` everywhere inside the service. */
export function enumValue(name: string): string {
  return name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
