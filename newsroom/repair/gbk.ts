const decoder = () => new TextDecoder('gbk', { fatal: true })

/** Lead and trail bytes of the two-byte part. */
const LEADS = Array.from({ length: 0xfe - 0x81 + 1 }, (_, n) => 0x81 + n)
const TRAILS = Array.from({ length: 0xfe - 0x40 + 1 }, (_, n) => 0x40 + n).filter((byte) => byte !== 0x7f)

const decoded = (bytes: readonly number[]): string | null => {
  try {
    return decoder().decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

let table: ReadonlyMap<string, readonly number[]> | null = null

/** The encoding read backwards: no platform encodes it, every one decodes it. */
const bytesOf = (): ReadonlyMap<string, readonly number[]> => {
  table ??= new Map(
    LEADS.flatMap((lead) =>
      TRAILS.flatMap((trail): readonly (readonly [string, readonly number[]])[] => {
        const character = decoded([lead, trail])
        return character === null ? [] : [[character, [lead, trail]]]
      }),
    ),
  )
  return table
}

/** The bytes of a text in GBK; null where one of its characters has none. */
export const toGbk = (text: string): readonly number[] | null => {
  const bytes = [...text].map((character) =>
    character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : bytesOf().get(character),
  )
  return bytes.every((byte) => byte !== undefined) ? bytes.flat() : null
}

/** The text of bytes in GBK; null where they are none. */
export const fromGbk = decoded
