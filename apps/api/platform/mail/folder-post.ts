import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'
import { compose } from './compose.ts'
import { type OutgoingLetter, Post } from './post.ts'

/** Mail for a laptop: every letter becomes a file that any mail program opens. */
export class FolderPost extends Post {
  private readonly composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  private readonly folder: string
  private readonly from: string

  constructor(folder: string, from: string) {
    super()
    this.folder = folder
    this.from = from
  }

  /** The same letter is the same file, and a file is there whole or not at all. */
  async send(letter: OutgoingLetter): Promise<void> {
    const { message } = await this.composer.sendMail(compose(letter, this.from))
    await mkdir(this.folder, { recursive: true })
    const file = path.join(this.folder, `${fileName(letter.key)}.eml`)
    await writeFile(`${file}.partial`, message as Buffer)
    await rename(`${file}.partial`, file)
  }

  async close(): Promise<void> {
    this.composer.close()
  }
}

function fileName(key: string): string {
  return /^[\w.-]{1,150}$/.test(key) ? key : createHash('sha256').update(key).digest('hex')
}
