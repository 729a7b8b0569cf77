import { surroundings } from '@/app/(site)/surroundings'
import { drawPage } from '@/app/drawn-preview'
import type { Outsider } from '@/commands/preview/lock-link'
import { CODE_FAULTS, codePage } from '@/components/outside/code-page'
import { doorPage } from '@/components/outside/door-page'
import { type SayFault, say, type Typed } from '@/components/outside/say'
import { strip } from '@/components/outside/strip'
import { database } from '@/db/connect'
import { embargoOf } from '@/db/queries/embargo'
import { guestView, shownPreview } from '@/db/queries/guest-view'
import type { OutsideLink } from '@/db/queries/outside-link'
import { heldKeys } from '@/newsroom/preview/held-keys'
import { isForOneBrowser } from '@/newsroom/preview/shown'
import { newToken } from '@/platform/token'
import { gone, outsideLanguage, outsidePage, outsideStyle } from './answers'
import { keepKey } from './outsider'

export type Scene = { readonly found: OutsideLink; readonly outsider: Outsider; readonly now: Date }
/** What the last step has to say; part of the address. */
export type Said = { readonly said: string | null }

const addressOf = ({ token }: Outsider): string => `/look/${encodeURIComponent(token)}`

/** The button. A link for one browser gives that browser its key here, before anything is used up. */
export const doorScreen = async ({ found: { link }, outsider }: Scene, { said }: Said): Promise<Response> => {
  const isKnown = heldKeys(outsider.cookie).some(({ linkId }) => linkId === link.id)
  if (isForOneBrowser(link) && !isKnown) await keepKey(outsider, { linkId: link.id, key: newToken().token })
  const facts = {
    ...link,
    language: await outsideLanguage(),
    action: addressOf(outsider),
    isKeyless: said === 'keyless',
  }
  return outsidePage(await doorPage(await surroundings(outsideStyle()), facts))
}

export const codeScreen = async ({ found: { link }, outsider, now }: Scene, { said }: Said): Promise<Response> => {
  const facts = {
    language: await outsideLanguage(),
    name: link.name,
    email: link.email ?? '',
    isSent: link.codeHash !== null && link.codeUntil !== null && link.codeUntil > now,
    fault: CODE_FAULTS.find((fault) => fault === said) ?? null,
    here: addressOf(outsider),
  }
  return outsidePage(await codePage(await surroundings(outsideStyle()), facts))
}

type Saying = Said & { readonly typed?: Typed; readonly fault?: SayFault }

export const pieceScreen = async (scene: Scene, saying: Saying): Promise<Response> => {
  const { found, outsider, now } = scene
  const { link, story } = found
  const [preview, around, language] = await Promise.all([
    shownPreview(database(), found, now),
    surroundings(outsideStyle()),
    outsideLanguage(),
  ])
  if (!preview) return gone()
  const { name: house, timeZone } = around.chrome
  const above = await strip({
    ...{ language, house, timeZone, now, name: link.name, n: preview.n, seq: preview.seq },
    embargo: embargoOf(story),
    openedAt: link.usedAt ?? now,
  })
  const below = link.purpose === 'review' ? await sayingOf(scene, saying, preview.isHead) : ''
  const card = `${addressOf(outsider)}/card.svg`
  return outsidePage(await drawPage(preview, around, { card, above, below }), saying.fault ? 422 : 200)
}

const sayingOf = async (
  { found, outsider }: Scene,
  { said, typed, fault }: Saying,
  isCurrent: boolean,
): Promise<string> =>
  say({
    ...(await guestView(database(), found)),
    language: await outsideLanguage(),
    here: addressOf(outsider),
    isCurrent,
    typed: typed ?? null,
    fault: fault ?? null,
    isSent: said === 'sent',
  })
