/** Loaded before a newsroom of the bench: every clock it asks is wrong by so many minutes. The database's is not. */
const skew = Number(process.env.STET_BENCH_SKEW_MINUTES ?? 0) * 60_000
const { Date: True } = globalThis

// Its own, not inherited: Next puts a clock of its own over ours and takes along only what stands on it.
globalThis.Date = class SkewedDate extends True {
  static UTC = True.UTC
  static parse = True.parse

  constructor(...given) {
    super(...(given.length === 0 ? [True.now() + skew] : given))
  }

  static now() {
    return True.now() + skew
  }
}
