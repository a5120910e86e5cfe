/** One password for everybody in the demonstration. It is public, and no registry with real data is seeded. */
export const DEMO_PASSWORD = 'raireki-demo-2026'
