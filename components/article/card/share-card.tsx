import { encode } from 'uqr'
import { breakLines } from '@/newsroom/article/break-lines'
import type { Locale } from '@/newsroom/language/locales'
import { CARD } from './size'

export type CardFacts = {
  readonly siteName: string
  readonly language: Locale
  readonly labels: readonly string[]
  readonly headline: string
  readonly blurb: string
  /** Already in words. */
  readonly day: string
  readonly scan: string
  /** Canonical address, what the code leads to. */
  readonly url: string
  /** What the file says of a machine’s part to whoever reads files; null: nothing. */
  readonly mark: string | null
}

const PAPER = '#fbfaf7'
const INK = '#16181d'
const MUTED = '#5b5f68'
const RULE = '#dad7cf'

const SERIF: Readonly<Record<Locale, string>> = {
  en: "'Source Serif 4','Source Serif Pro',Charter,'Iowan Old Style',Georgia,'Noto Serif',serif",
  'zh-Hant': "'Noto Serif TC','Noto Serif CJK TC','Songti TC',PMingLiU,serif",
  'zh-Hans': "'Noto Serif SC','Noto Serif CJK SC','Songti SC',SimSun,serif",
}

const EDGE = 56
const WIDTH = CARD.width - 2 * EDGE
const CODE = 188
/** No smaller than a twentieth of the shorter side, which is what China asks of a mark on a picture. */
const LABEL = CARD.width / 20

type Lines = {
  readonly lines: readonly string[]
  readonly y: number
  readonly size: number
  readonly leading: number
  readonly fill: string
  readonly bold?: boolean
}

const Lines = ({ lines, y, size, leading, fill, bold = false }: Lines) => (
  <text x={EDGE} y={y} fontSize={size} fill={fill} {...(bold ? { fontWeight: 700 } : {})}>
    {lines.map((line, index) => (
      <tspan key={line} x={EDGE} dy={index === 0 ? 0 : leading}>
        {line}
      </tspan>
    ))}
  </text>
)

const Code = ({ url }: { readonly url: string }) => {
  const { data, size } = encode(url, { ecc: 'M', border: 0 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const scale = (CODE / size).toFixed(4)
  return (
    <path
      transform={`translate(${EDGE} ${CARD.height - EDGE - CODE}) scale(${scale})`}
      fill={INK}
      d={squares.join('')}
    />
  )
}

/** In one line where they have room, else a line each: no label is ever cut. */
const labelLines = (labels: readonly string[]): readonly string[] => {
  const broken = (text: string) => breakLines(text, { em: WIDTH / LABEL, most: text.length })
  const together = broken(labels.join(' · '))
  if (labels.length === 0) return []
  return together.length === 1 ? together : labels.flatMap(broken)
}

/** What readers pass on: headline, summary, date, label and a code that leads to the article. Text of the reader's faces. */
export const ShareCard = ({ siteName, language, labels, headline, blurb, day, scan, url, mark }: CardFacts) => {
  const size = breakLines(headline, { em: WIDTH / 52, most: 9 }).length > 4 ? 42 : 52
  const title = breakLines(headline, { em: WIDTH / size, most: 6 })
  const summary = breakLines(blurb, { em: WIDTH / 26, most: 4 })
  const called = labelLines(labels)
  const top = called.length > 0 ? 198 + called.length * LABEL * 1.3 : 178
  const under = top + title.length * size * 1.3
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${CARD.width} ${CARD.height}`}
      width={CARD.width}
      height={CARD.height}
      lang={language}
      fontFamily={SERIF[language]}
      role="img"
    >
      <title>{[...labels, headline].join(' · ')}</title>
      {mark ? <metadata>{mark}</metadata> : null}
      <rect width={CARD.width} height={CARD.height} fill={PAPER} />
      <text x={EDGE} y={92} fontSize={30} fontWeight={700} fill={INK}>
        {siteName}
      </text>
      <path d={`M${EDGE} 118h${WIDTH}`} stroke={INK} strokeWidth={3} />
      {called.length > 0 ? (
        <Lines lines={called} y={118 + LABEL * 1.6} size={LABEL} leading={LABEL * 1.3} fill={INK} bold />
      ) : null}
      <Lines lines={title} y={top + size * 0.35} size={size} leading={size * 1.3} fill={INK} bold />
      <Lines lines={summary} y={under + 30} size={26} leading={42} fill={MUTED} />
      <path d={`M${EDGE} ${CARD.height - EDGE - CODE - 28}h${WIDTH}`} stroke={RULE} strokeWidth={2} />
      <Code url={url} />
      <text x={EDGE + CODE + 32} y={CARD.height - EDGE - CODE / 2} fontSize={28} fontWeight={700} fill={INK}>
        {scan}
      </text>
      <text x={EDGE + CODE + 32} y={CARD.height - EDGE - CODE / 2 + 42} fontSize={22} fill={MUTED}>
        {day}
      </text>
    </svg>
  )
}
