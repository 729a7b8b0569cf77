/** A gate with `size` places. Whoever finds it full waits in line, at most `patience` milliseconds. */
export const slots = (size: number) => {
  let free = size
  const line: Array<() => void> = []

  const leave = (): void => {
    const next = line.shift()
    if (next) next()
    else free += 1
  }

  const enter = (patience: number): Promise<boolean> => {
    if (free > 0) {
      free -= 1
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      const turn = () => {
        clearTimeout(timer)
        resolve(true)
      }
      const timer = setTimeout(() => {
        line.splice(line.indexOf(turn), 1)
        resolve(false)
      }, patience)
      line.push(turn)
    })
  }

  /** The work's value, or null when its turn did not come in time. */
  return async <T>(patience: number, work: () => Promise<T>): Promise<T | null> => {
    if (!(await enter(patience))) return null
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
