import { FORMAT } from './format'
import type { PieceInFile } from './piece-in-file'

/** Everything a file may say, in two short pieces. */
const PIECES: readonly PieceInFile[] = [
  {
    language: 'en',
    section: 'news',
    slug: 'reading-room-opens-early',
    headline: 'Reading room opens an hour early',
    kicker: 'Library',
    standfirst: 'Doors open at eight from Monday.',
    summary: 'The reading room of the city library opens at eight from Monday.',
    byline: ['Lin Wei 林薇'],
    topics: [],
    source: { type: 'original', name: '', author: '', title: '', url: '' },
    copy: ['The reading room of the city library opens at eight from Monday.', 'The lending desk keeps its hours.'],
  },
  {
    language: 'zh-Hant',
    section: 'news',
    headline: '閱覽室提早一小時開門',
    copy: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: '市立圖書館閱覽室由週一起早上八時開門。' }] }],
    },
  },
]

export const EXAMPLE = `${JSON.stringify({ format: FORMAT, pieces: PIECES }, null, 2)}\n`
