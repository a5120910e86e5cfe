import { inspect } from '../inspect.ts'
import { codesOf, fileOf } from '../testing/file-of.ts'
import { gguf, ONNX_PLACES, onnx, safetensors, twoTensors } from '../testing/samples.ts'

const look = (path: string, content: string | Uint8Array, options = {}) => inspect(fileOf(path, content), options)

describe('safetensors', () => {
  it('counts tensors and parameters', async () => {
    const report = await look('model.safetensors', twoTensors())
    expect(report).toMatchObject({ format: 'safetensors', statistics: { tensors: 2, parameters: 36 }, findings: [] })
  })

  it.each([
    ['ends before its tensors do', twoTensors().subarray(0, -8)],
    ['goes on after them', new Uint8Array([...twoTensors(), 1, 2, 3])],
    ['claims a tensor of another size', safetensors({ a: { dtype: 'F32', shape: [4], data_offsets: [0, 8] } }, 8)],
    ['leaves a hole', safetensors({ a: { dtype: 'U8', shape: [4], data_offsets: [4, 8] } }, 8)],
    ['has a head larger than itself', new Uint8Array([255, 255, 255, 0, 0, 0, 0, 0, 123, 34, 97])],
  ])('refuses one that %s', async (_, content) => {
    expect(codesOf(await look('model.safetensors', content))).toContain('SizesDisagree')
  })
})

describe('GGUF', () => {
  it('counts tensors and parameters', async () => {
    expect(await look('m.gguf', gguf({ tensors: 2 }))).toMatchObject({
      format: 'gguf',
      statistics: { tensors: 2, parameters: 128 },
      findings: [],
    })
  })

  it('refuses one whose tensors end elsewhere', async () => {
    expect(codesOf(await look('m.gguf', gguf({ tail: 100 })))).toEqual(['SizesDisagree'])
    expect(codesOf(await look('m.gguf', gguf().subarray(0, -20)))).toEqual(['SizesDisagree'])
  })

  it('finds a mail address in what it says of itself', async () => {
    const { findings } = await look('m.gguf', gguf({ author: 'taro@example.org' }))
    expect(findings).toMatchObject([{ code: 'Mail', where: { field: 'general.author' }, sample: '○○○○@○○○○○○○.○○○' }])
  })
})

describe('ONNX', () => {
  it('counts tensors and parameters', async () => {
    expect(await look('m.onnx', onnx())).toMatchObject({
      format: 'onnx',
      statistics: { tensors: 1, parameters: 4 },
      findings: [],
    })
  })

  it('refuses tensors of another size than they say, and files outside of the folder', async () => {
    expect(codesOf(await look('m.onnx', onnx({ raw: 12 })))).toEqual(['SizesDisagree'])
    expect(codesOf(await look('m.onnx', onnx({ location: '../../etc/passwd' })))).toEqual(['PathEscapes'])
  })
})

describe('the tensors of an ONNX model', () => {
  it.each(Object.entries(ONNX_PLACES))('are found and counted in %s', async (place, another) => {
    const counted = place.startsWith('the places') ? { tensors: 1, parameters: 4 } : { tensors: 2, parameters: 8 }
    expect(await look('m.onnx', onnx({ another }))).toMatchObject({ findings: [], statistics: counted })
    expect(codesOf(await look('m.onnx', onnx({ another, raw: 12 })))).toEqual(['SizesDisagree'])
    expect(codesOf(await look('m.onnx', onnx({ another, location: '../../etc/passwd' })))).toEqual(['PathEscapes'])
  })

  it('are not followed without end', async () => {
    const another = [7, ...Array.from({ length: 300 }, () => [1, 5, 6]).flat(), 5]
    expect(codesOf(await look('m.onnx', onnx({ another })))).toEqual(['Damaged'])
  })
})
