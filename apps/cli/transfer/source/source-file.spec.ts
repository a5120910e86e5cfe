import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { walk } from './source-file.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'raireki-walk-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

describe('walking a folder', () => {
  it('lists files in the order of their paths, whatever order the disk has them in', async () => {
    await mkdir(path.join(folder, 'b'))
    for (const name of ['z.csv', 'b/2.csv', 'a.csv', 'b/10.csv']) await writeFile(path.join(folder, name), 'x')
    const paths = (await walk([folder])).map((file) => file.path)
    expect(paths).toEqual(['a.csv', 'b/10.csv', 'b/2.csv', 'z.csv'])
  })

  it('refuses symbolic links and says what to do', async () => {
    await symlink('/etc/hostname', path.join(folder, 'link'))
    await expect(walk([folder])).rejects.toMatchObject({ code: 'notAFile', outcome: 'badInput' })
  })
})
