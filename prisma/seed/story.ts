import { firstModels } from './chapters/first-models.ts'
import { hospital } from './chapters/hospital.ts'
import { opening } from './chapters/opening.ts'
import { smallerModels } from './chapters/smaller-models.ts'
import { specialists } from './chapters/specialists.ts'
import { thisMonth } from './chapters/this-month.ts'
import type { World } from './world.ts'

type Chapter = readonly [about: string, told: (world: World) => Promise<void>]

/** Some fourteen months, from the first operator to this week. */
const CHAPTERS: readonly Chapter[] = [
  ['the registry opens, and the first data comes in', opening],
  ['two base models become medical ones', firstModels],
  ['specialists branch off, and a first request is refused', specialists],
  ['synthetic data, and leave to distil and to merge', smallerModels],
  ['a hospital takes models in, and consent is withdrawn', hospital],
  ['this month: things finished, waiting and half done', thisMonth],
]

export async function tellStory(world: World): Promise<void> {
  const { keysFolder, say } = world.target
  say('Telling the demonstration world, fourteen months of it:')
  for (const [about, told] of CHAPTERS) {
    say(`  ${about}`)
    await told(world)
  }
  say(`The private keys of its people are in ${keysFolder}`)
}
