import { RESTRICTION_KINDS, restrictionTerms } from '@raireki/governance'
import { runCli } from '../../testing/run-cli.ts'

describe('review restrictions', () => {
  it('lists what a condition can narrow, in words and in the spelling that voting takes', async () => {
    const { status, stdout } = await runCli(['review', 'restrictions', '--json', '--lang', 'ja'])
    expect(status).toBe(0)
    const listed = JSON.parse(stdout) as { restriction: string; text: { ja: string; en: string } }[]
    for (const { code } of RESTRICTION_KINDS) {
      expect(listed.some(({ restriction }) => restriction.split('=')[0] === code)).toBe(true)
    }
    for (const { restriction, text } of listed) {
      expect(restrictionTerms(restriction)).toBeDefined()
      expect(text.ja).not.toBe(text.en)
    }
  })
})
