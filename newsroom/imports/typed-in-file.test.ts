import { expect, it } from 'vitest'
import { copyOf, piece } from '@/testing/builders/package'
import { typedInFile } from './typed-in-file'

it('reads an approved text once, however many different notices a file ends in', () => {
  let reads = 0
  const wording = {
    ...({ templateId: 't1', key: 'supplied', name: 'Supplied', names: {}, kind: 'third_party' } as const),
    get text() {
      reads += 1
      return '本文由合作夥伴供稿，僅供參考。'
    },
  }
  const typed = typedInFile([wording])
  const before = reads
  const found = Array.from({ length: 50 }, (_, n) =>
    typed({ kind: 'new', package: piece({ copy: copyOf('The first.', `免責聲明：本文由合作夥伴第${n}次供稿。`) }) }),
  )
  expect(found.every((one) => one?.template?.name === 'Supplied')).toBe(true)
  expect(reads).toBe(before)
})
