import type { Stage } from './stage.ts'

/** What limits a grant, on the grant of the story before. */
export async function mutationsOfTransfer({ people, ids, leaves, input }: Stage): Promise<void> {
  const limits = { grantId: ids.grant, deliveriesPerHour: 100 }
  await leaves(
    people.provider,
    'limitGrant',
    input('limitGrant', 'LimitGrantInput', 'Grant { id }'),
    { input: limits },
    ['GrantLimited'],
  )
}
