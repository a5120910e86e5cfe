import type { Looking } from '../looking.ts'
import { type Cursor, Damage, latin, littleEndian } from '../reading/cursor.ts'

/** What a pickle of tensors needs to name in order to rebuild them. Everything else could do anything. */
const HARMLESS = new Set(
  `collections.OrderedDict torch._utils._rebuild_tensor torch._utils._rebuild_tensor_v2 torch._utils._rebuild_parameter
torch._utils._rebuild_qtensor torch._utils._rebuild_sparse_tensor torch._tensor._rebuild_from_type_v2 torch.Size torch.device
torch.Tensor torch.nn.parameter.Parameter torch.storage.UntypedStorage torch.storage.TypedStorage torch.storage._load_from_bytes
torch.FloatStorage torch.HalfStorage torch.DoubleStorage torch.BFloat16Storage torch.LongStorage torch.IntStorage
torch.ShortStorage torch.CharStorage torch.ByteStorage torch.BoolStorage torch.float32 torch.float16 torch.bfloat16 torch.float64
torch.int64 torch.int32 torch.int16 torch.int8 torch.uint8 torch.bool numpy.ndarray numpy.dtype
numpy.core.multiarray._reconstruct numpy.core.multiarray.scalar numpy._core.multiarray._reconstruct numpy._core.multiarray.scalar
numpy.core.numeric._frombuffer _codecs.encode builtins.set builtins.frozenset builtins.bytearray builtins.complex
__builtin__.set`.split(/\s+/),
)
HARMLESS.delete('torch.storage._load_from_bytes') // It unpickles again what it is given.

const MOST_OPERATIONS = 50_000_000
const LONGEST_TEXT = 4_096
const STOP = 0x2e
export const NEWEST_PROTOCOL = 5
const IMPORTABLE = /^[\w.?]+$/

/** What follows each operation: so many bytes, a line, two lines, or a length and so many bytes. */
const FIXED: Record<string, number> = {
  '\x80': 1,
  K: 1,
  M: 2,
  J: 4,
  G: 8,
  h: 1,
  j: 4,
  q: 1,
  r: 4,
  '\x82': 1,
  '\x83': 2,
  '\x84': 4,
  '\x95': 8,
}
const LINES: Record<string, number> = { F: 1, I: 1, L: 1, S: 1, V: 1, P: 1, g: 1, p: 1, c: 2, i: 2 }
const COUNTED: Record<string, 1 | 4 | 8> = {
  U: 1,
  '\x8c': 1,
  C: 1,
  '\x8a': 1,
  T: 4,
  X: 4,
  B: 4,
  '\x8b': 4,
  '\x8d': 8,
  '\x8e': 8,
  '\x96': 8,
}
const PLAIN = new Set('.(012NQRabdeotusl])}\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x92\x93\x94\x97\x98'.split(''))
const TEXTS = new Set(['U', 'T', 'X', 'S', 'V', '\x8c', '\x8d'])

/** Whether some pickle could go on with this byte. What no reader of pickles knows ends there, and runs nothing. */
export function isOperation(byte: number): boolean {
  const operation = String.fromCharCode(byte)
  return PLAIN.has(operation) || operation in FIXED || operation in LINES || operation in COUNTED
}

/** With this `torch.save` began before it wrote archives; the pickles it writes so are as many, and raw numbers follow. */
const TORCH_MAGIC = '\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.'
const TORCH_PICKLES = 5

/**
 * Reads the operations of every pickle of the file, and runs none of them. Old PyTorch files hold several, one after
 * another, and then numbers: whoever loads the file loads one after another too. So what follows a whole pickle may be
 * anything, and ends the looking quietly where it is no pickle.
 */
export async function lookAtPickle(cursor: Cursor, looking: Looking): Promise<string> {
  const { findings, where, options } = looking
  findings.add(options.allowPickle ? 'PickleAllowed' : 'PickleRefused', where)
  const isTorch = latin(await cursor.peek(TORCH_MAGIC.length)) === TORCH_MAGIC
  const budget: Budget = { operations: MOST_OPERATIONS }
  const whole = isTorch ? TORCH_PICKLES : 1
  for (let pickle = 0; pickle < whole; pickle += 1) await lookAtOne(cursor, looking, budget)
  while (!(await cursor.atEnd())) if (!(await followed(cursor, looking, budget, isTorch ? 'numbers' : 'more'))) break
  return 'pickle'
}

/** Whether another whole pickle stood there. What it called before it broke off would have been called all the same. */
async function followed(cursor: Cursor, looking: Looking, budget: Budget, expected: Expected): Promise<boolean> {
  const first = (await cursor.peek(1))[0]!
  if (!isOperation(first) || first === STOP) return false
  try {
    await lookAtOne(cursor, looking, budget, expected)
    return true
  } catch (error) {
    if (error instanceof Damage && budget.operations > 0) return false
    throw error
  }
}

type Budget = { operations: number }
/** A pickle for sure, more of them or anything else, or the numbers of an old PyTorch file. */
type Expected = 'pickle' | 'more' | 'numbers'

/**
 * Where it is not sure that this is a pickle, numbers must not be read as calls: what could not be imported, or is called
 * before there is anything to call, ends it. And where numbers are to be expected, a call of nobody knows what counts only
 * if it all comes to a pickle's end.
 */
async function lookAtOne(
  cursor: Cursor,
  { findings, where }: Looking,
  budget: Budget,
  expected: Expected = 'pickle',
): Promise<void> {
  const names = new Names()
  const doubtful = new Set<string>()
  const tell = (field: string) => findings.add('PickleRunsCode', { ...where, byte: cursor.position, field })
  const called = (name: string) => {
    if (expected !== 'pickle' && !IMPORTABLE.test(name)) throw new Damage('A name that nothing has', cursor.position)
    if (expected === 'numbers' && name.includes('?')) doubtful.add(name)
    else if (!HARMLESS.has(name)) tell(shownName(name))
  }
  for (let step = 0; ; step += 1) {
    budget.operations -= 1
    if (budget.operations <= 0) throw new Damage('A pickle that does not end', cursor.position)
    const operation = latin(await cursor.take(1))
    if (operation === '.') break
    const text = await argument(cursor, operation)
    if (operation === 'c' || operation === 'i') called((text ?? '').trim().split(/\s+/).join('.'))
    else if (operation === '\x93') {
      if (expected !== 'pickle' && step < 2) throw new Damage('A call of nothing', cursor.position)
      called(names.lastTwo())
    }
    // An extension stands for a name that only the reader's registry knows.
    else if (operation === '\x82' || operation === '\x83' || operation === '\x84') {
      if (expected === 'pickle') tell('copyreg.extension')
      else doubtful.add('copyreg.extension')
    } else names.follow(operation, text)
  }
  for (const each of doubtful) tell(each)
}

async function argument(cursor: Cursor, operation: string): Promise<string | undefined> {
  const fixed = FIXED[operation]
  if (fixed !== undefined) {
    const bytes = await cursor.take(fixed)
    return operation === 'h' || operation === 'q' || operation === 'j' || operation === 'r'
      ? String(number(bytes))
      : undefined
  }
  const lines = LINES[operation]
  if (lines !== undefined) {
    const read: string[] = []
    for (let each = 0; each < lines; each += 1) read.push(await line(cursor))
    return read.join(' ')
  }
  const counted = COUNTED[operation]
  if (counted !== undefined) {
    const length = number(await cursor.take(counted))
    const kept = Math.min(length, LONGEST_TEXT)
    const text = latin(await cursor.take(kept))
    await cursor.skip(length - kept)
    return text
  }
  if (!PLAIN.has(operation)) throw new Damage('An operation that no pickle has', cursor.position - 1)
  return undefined
}

function number(bytes: Uint8Array): number {
  const view = littleEndian(bytes)
  if (bytes.length === 1) return view.getUint8(0)
  if (bytes.length === 4) return view.getUint32(0, true)
  const value = Number(view.getBigUint64(0, true))
  if (!Number.isSafeInteger(value)) throw new Damage('A length larger than can be', 0)
  return value
}

async function line(cursor: Cursor): Promise<string> {
  let read = ''
  for (;;) {
    const piece = await cursor.some(256)
    if (!piece) throw new Damage('The file ends too early', cursor.position)
    const end = piece.indexOf(10)
    read = (read + latin(end < 0 ? piece : piece.subarray(0, end))).slice(0, LONGEST_TEXT)
    if (end >= 0) {
      cursor.unread(piece.subarray(end + 1))
      return read
    }
  }
}

/**
 * The texts a pickle has just put on its stack, as far as they can become the name of something to call. Only texts that
 * stand directly before the call count: after any other operation we no longer know what lies on top.
 */
class Names {
  private recent: string[] = []
  private readonly memo = new Map<string, string>()

  follow(operation: string, text: string | undefined): void {
    if (TEXTS.has(operation)) this.push(text ?? '')
    else if (operation === '\x94') this.remember(String(this.memo.size))
    else if (operation === 'q' || operation === 'r' || operation === 'p') this.remember(keyOf(text))
    else if (operation === 'h' || operation === 'j' || operation === 'g') this.push(this.recall(keyOf(text)))
    else if (operation !== '\x95') this.recent = []
  }

  /** Where it cannot be known what is called, it is not harmless. */
  lastTwo(): string {
    const [name = '?', module = '?'] = [...this.recent].reverse()
    this.recent = []
    return `${module}.${name}`
  }

  private push(text: string): void {
    this.recent = [...this.recent.slice(-1), text]
  }

  private remember(key: string): void {
    if (this.memo.size < MOST_REMEMBERED) this.memo.set(key, this.recent.at(-1)?.slice(0, 200) ?? '?')
  }

  private recall(key: string): string {
    return this.memo.size < MOST_REMEMBERED ? (this.memo.get(key) ?? '?') : '?'
  }
}

const MOST_REMEMBERED = 500_000
const keyOf = (text: string | undefined) => String(Number(text))
const shownName = (name: string) => (/^[\w.?]{1,120}$/.test(name) ? name : '?')
