const HAN_NAME = /\p{Script=Han}{2,}/gu

/** The names in Chinese characters out of names as people write them, each once. */
export const namesLocked = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => name.match(HAN_NAME) ?? [])),
]
