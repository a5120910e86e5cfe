export { ReplaysModule } from './replays.module.ts'
