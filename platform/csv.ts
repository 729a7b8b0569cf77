import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'

/**
 * A CSV that spreadsheets open safely: with a BOM, so that Chinese shows, and with whatever looks like a formula
 * neutralised by an apostrophe. Rows are taken as the reader of the stream wants them.
 */
export const csv = (head: readonly string[], rows: AsyncIterable<readonly string[]>): ReadableStream<Uint8Array> => {
  const all = async function* () {
    yield head
    yield* rows
  }
  const cells = stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' })
  // A fault of the rows destroys the cells, which is what whoever reads them then hears of.
  pipeline(Readable.from(all()), cells, () => undefined)
  const chunks: AsyncIterator<Uint8Array> = cells[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel() {
      cells.destroy()
    },
  })
}
