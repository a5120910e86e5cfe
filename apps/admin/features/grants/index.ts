export { GrantStateTag } from './grant-state.tsx'
