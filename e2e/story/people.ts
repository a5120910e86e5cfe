export { ADDRESS, type Cast, cast } from '../../apps/api/testing/world.ts'
