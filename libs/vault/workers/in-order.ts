/** Runs the jobs with some ahead of the reader, and yields their results in order. A failure ends it. */
export async function* inOrder<Job, Result>(
  jobs: Iterable<Job>,
  ahead: number,
  run: (job: Job) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  try {
    for (const job of jobs) {
      const result = run(job)
      // It is looked at in its turn; until then a failure is not an unhandled one.
      result.catch(() => {})
      running.push(result)
      if (running.length >= ahead) yield await running.shift()!
    }
    while (running.length > 0) yield await running.shift()!
  } finally {
    await Promise.allSettled(running)
  }
}
