export { Panels } from './panels.tsx'
