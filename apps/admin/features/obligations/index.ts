export { GrantObligations } from './grant-obligations.tsx'
