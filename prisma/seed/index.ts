export { DEMO_PASSWORD } from './people/account.ts'
export { DEMO_PEOPLE, type DemoPerson } from './people/demo-people.ts'
export type { SeedTarget } from './seed-target.ts'
export { seedWorld } from './seed-world.ts'
