import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ConfigurationProblem, describeConfig, readConfig } from './config.ts'

function problems(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigurationProblem) return error.problems
    throw error
  }
  return []
}

const guide = path.resolve(import.meta.dirname, '../../docs/guides/configuration.md')

describe('the configuration', () => {
  it('serves a laptop when nothing is set', () => {
    expect(readConfig({})).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', NODE_ENV: 'development', SEED: 'auto' })
    expect(path.isAbsolute(readConfig({}).dataFolder)).toBe(true)
  })

  it('takes an empty value for one that is not set', () => {
    expect(readConfig({ PORT: '', REDIS_URL: '' })).toMatchObject({ PORT: 4000 })
  })

  it('reports everything that is wrong at once, with what was expected and what was given', () => {
    const found = problems({ PORT: 'eighty', LOG_LEVEL: 'loud', DATABASE_POOL: '1', S3_ENDPOINT: 'minio:9000' })
    expect(found).toHaveLength(4)
    expect(found.find((each) => each.startsWith('PORT'))).toBe(
      'PORT: expected a whole number from 0 to 65535, got "eighty"',
    )
    expect(found.find((each) => each.startsWith('S3_ENDPOINT'))).toContain('http:// or https://')
  })

  it('never repeats a secret, nor an address that may hold one', () => {
    const secret = 'hunter2'
    const given = {
      DATABASE_URL: `mysql://raireki:${secret}@db/raireki`,
      DATABASE_OWNER_URL: `${secret}`,
      REDIS_URL: `http://:${secret}@cache`,
      KEY_PASSPHRASE: secret,
    }
    const found = problems(given)
    expect(found.map((each) => each.split(':')[0]).sort()).toEqual(Object.keys(given).sort())
    expect(found.join('\n')).not.toContain(secret)
  })

  it('needs both keys of an S3 engine, and says so together', () => {
    expect(problems({ S3_ENDPOINT: 'https://s3.example' })).toEqual([
      'S3_ACCESS_KEY: expected a value, because S3_ENDPOINT is set',
      'S3_SECRET_KEY: expected a value, because S3_ENDPOINT is set',
    ])
    const keys = { S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 's' }
    expect(problems({ S3_ENDPOINT: 'https://s3.example', ...keys })).toEqual([])
  })

  it.each(describeConfig().map(({ name, text }) => [name, text]))('says what %s is for', (_, text) => {
    expect(text).toMatch(/^\S.*\.$/)
  })

  it('is told in full by the guide', () => {
    const rows = describeConfig().map(
      ({ name, fallback, text }) => `| \`${name}\` | ${fallback && `\`${fallback}\``} | ${text} |`,
    )
    const table = ['| Variable | Default | Meaning |', '|---|---|---|', ...rows].join('\n')
    const between = /(<!-- variables:[^>]*-->\n\n)[\s\S]*?(\n\n<!-- \/variables -->)/
    const told = readFileSync(guide, 'utf8')
    const written = told.replace(between, (_, before: string, after: string) => before + table + after)
    // In CI a stale guide fails; on a desk the test writes it, and git shows the change.
    if (!process.env.CI) writeFileSync(guide, written)
    expect(readFileSync(guide, 'utf8')).toBe(written)
  })
})
