export { StatisticsFacts, StatisticsLine } from './statistics.tsx'
export { VersionStanding } from './version-standing.tsx'
