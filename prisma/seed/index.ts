export { type SeedTarget, seedWorld } from './seed-world.ts'
