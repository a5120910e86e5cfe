import { registerAndPublish } from '../acts/assets.ts'
import { handOutKeys, prepareKeysFolder } from '../people/keys.ts'
import { formPanels, letEverybodyIn } from '../people/opening.ts'
import type { World } from '../world.ts'

/** The registry opens, and the first data and base models come in. */
export async function opening(world: World): Promise<void> {
  await prepareKeysFolder(world)
  world.day(428, '09:30')
  await letEverybodyIn(world)
  world.later(40)
  await formPanels(world)
  world.day(421)
  await handOutKeys(world, 'kobayashi', 'nishimura', 'kimura', 'inoue')
  world.later(25)
  await registerAndPublish(world, 'hinokiBase', 'tsubakiBase', 'caseReports', 'examQuestions')
  world.day(412, '14:00')
  await handOutKeys(world, 'tanaka')
  await registerAndPublish(
    world,
    'dischargeSummaries',
    'dpcClaims',
    'radiologyReports',
    'prescriptions',
    'diseaseNames',
  )
}
