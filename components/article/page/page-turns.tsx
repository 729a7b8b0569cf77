import type { SiteWords } from '../words'

type Props = {
  readonly words: SiteWords
  /** Addresses; null at either end of the list. */
  readonly newer: string | null
  readonly older: string | null
}

/** Newer and older pages as plain links. */
export const PageTurns = ({ words, newer, older }: Props) =>
  newer === null && older === null ? null : (
    <nav className="pages" aria-label={words('pages')}>
      {newer === null ? null : (
        <a rel="prev" href={newer}>
          {`← ${words('newer')}`}
        </a>
      )}
      {older === null ? null : (
        <a rel="next" href={older}>
          {`${words('older')} →`}
        </a>
      )}
    </nav>
  )
