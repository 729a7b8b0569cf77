import { expect, it } from 'vitest'
import { csv } from './csv'

const rows = async function* (lines: readonly (readonly string[])[]) {
  yield* lines
}

const read = async (lines: readonly (readonly string[])[]): Promise<string> => {
  const bytes = await new Response(csv(['when', 'what'], rows(lines))).arrayBuffer()
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

it('begins with a byte order mark, so that spreadsheets show Chinese', async () => {
  expect(await read([['2026-11-24T12:00:00+08:00', '林薇送審']])).toBe(
    '\ufeffwhen,what\r\n2026-11-24T12:00:00+08:00,林薇送審\r\n',
  )
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
  'does not let %j run as a formula',
  async (cell) => {
    const [, line = ''] = (await read([['a', cell]])).split(/\r\n/)
    expect(line.replaceAll('"', '').startsWith(`a,'`)).toBe(true)
  },
)

it('quotes what would break a row', async () => {
  expect(await read([['a,b', 'he said "no"\nand left']])).toContain('"a,b","he said ""no""\nand left"\r\n')
})

it('streams a hundred thousand rows without holding them', async () => {
  const many = async function* () {
    for (let n = 0; n < 100_000; n += 1) yield [String(n), '稿件']
  }
  let length = 0
  const decoder = new TextDecoder()
  for await (const chunk of csv(['n', 'what'], many()))
    length += decoder.decode(chunk, { stream: true }).split('\n').length - 1
  expect(length).toBe(100_001)
})
