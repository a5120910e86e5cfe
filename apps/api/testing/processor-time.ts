/** How many milliseconds of processor time this process spends on an act: what a busy machine does not change. */
export async function processorMs(act: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
