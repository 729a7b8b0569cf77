import type { ComponentType, ReactNode } from 'react'
import { filledAddress } from '@/newsroom/disclaimers/wording/address'
import { type Nested, nested, wordsIn } from '@/newsroom/disclaimers/wording/nested'
import type { Paragraph } from '@/newsroom/disclaimers/wording/rich-text'

/** How the two things are drawn that readers and the desk see differently. */
type Drawing = {
  readonly variable: ComponentType<{ readonly name: string }>
  /** `words`: what it says, without how it is set. */
  readonly link: ComponentType<{ readonly address: string; readonly words: string; readonly children: ReactNode }>
}

/** The second lock, at the last door before readers: what leads nowhere allowed is its words. */
const Leading: Drawing['link'] = ({ address, children }) => {
  const href = filledAddress(address)
  return href === null ? children : <a href={href}>{children}</a>
}

/** On a page: a variable nobody filled stands as it is written. */
export const PAGE: Drawing = { variable: ({ name }) => `{{${name}}}`, link: Leading }

/** Where a link leads that each article fills in stands behind its words, unless they say it. */
const ToBeFilled: Drawing['link'] = ({ address, words, children }) =>
  filledAddress(address) === null && !words.includes(address) ? (
    <>
      {children} (<var>{address}</var>)
    </>
  ) : (
    <Leading address={address} words={words}>
      {children}
    </Leading>
  )

/** On the proof of a wording: what each article fills in is told from the words around it. */
export const PROOF: Drawing = { variable: ({ name }) => <var>{`{{${name}}}`}</var>, link: ToBeFilled }

type PartProps = { readonly part: Nested; readonly drawing: Drawing }

const Part = ({ part, drawing }: PartProps): ReactNode => {
  const { variable: Variable, link: Link } = drawing
  const inside = 'inside' in part ? <Parts parts={part.inside} drawing={drawing} /> : null
  switch (part.kind) {
    case 'text':
      return part.text
    case 'variable':
      return <Variable name={part.name} />
    case 'bold':
      return <strong>{inside}</strong>
    case 'italic':
      return <em>{inside}</em>
    case 'link':
      return (
        <Link address={part.address} words={wordsIn(part.inside)}>
          {inside}
        </Link>
      )
  }
}

type PartsProps = { readonly parts: readonly Nested[]; readonly drawing: Drawing }

const Parts = ({ parts, drawing }: PartsProps) =>
  parts.map((part, place) => <Part key={String(place)} part={part} drawing={drawing} />)

/** One paragraph of a wording, with the only marks it can have. */
export const RichWords = ({ runs, drawing }: { readonly runs: Paragraph; readonly drawing: Drawing }) => (
  <Parts parts={nested(runs)} drawing={drawing} />
)
