import { firstModels, opening, specialists } from './chapters/first-half.ts'
import { hospital, smallerModels, thisMonth } from './chapters/second-half.ts'
import type { World } from './world.ts'

/** Some fourteen months, from the first operator to this week. */
export async function tellStory(world: World): Promise<void> {
  const { say } = world.target
  say('Telling a world: fourteen months of hospitals, researchers, developers and a board')
  await opening(world)
  await firstModels(world)
  await specialists(world)
  await smallerModels(world)
  await hospital(world)
  await thisMonth(world)
}
