import { coalesced } from './coalesced.ts'

describe('coalesced work', () => {
  it('is done once at a time, and once more for all who asked meanwhile', async () => {
    let begun = 0
    let atOnce = 0
    let most = 0
    const go: (() => void)[] = []
    const ask = coalesced(async () => {
      begun += 1
      atOnce += 1
      most = Math.max(most, atOnce)
      await new Promise<void>((resolve) => go.push(resolve))
      atOnce -= 1
    })
    const first = ask()
    const late = [ask(), ask(), ask()]
    expect(begun).toBe(1)
    go.shift()!()
    await first
    await Promise.resolve()
    expect(begun).toBe(2)
    const later = ask()
    go.shift()!()
    await Promise.all(late)
    while (go.length === 0) await Promise.resolve()
    go.shift()!()
    await later
    expect(begun).toBe(3)
    expect(most).toBe(1)
  })

  it('goes on after a failure', async () => {
    let fails = true
    const ask = coalesced(async () => {
      if (!fails) return
      fails = false
      throw new Error('no')
    })
    const first = ask()
    const second = ask()
    await expect(first).rejects.toThrow('no')
    await second
    await ask()
  })
})
