export { StatisticsFacts } from './statistics.tsx'
export { VersionStanding } from './version-standing.tsx'
