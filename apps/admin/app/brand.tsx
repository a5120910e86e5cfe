import { Group, Text } from '@mantine/core'

/** The name and its mark: three versions, and where two of them came from. */
export function Brand() {
  return (
    <Group gap={8} wrap="nowrap">
      <img src="/favicon.svg" alt="" width={26} height={26} />
      <Text fw={650} size="lg" lh={1} style={{ whiteSpace: 'nowrap' }}>
        来歴{' '}
        <Text span inherit fw={450} c="dimmed" visibleFrom="xs">
          Raireki
        </Text>
      </Text>
    </Group>
  )
}
