import type { DropItem } from 'react-aria-components/useDragAndDrop'
import { isTextDropItem } from 'react-aria-components/useDragAndDrop'
import { z } from 'zod'

/** What is under way while a card is dragged; from another window of the newsroom, too. */
const Dragged = z.object({ storyId: z.string(), editionId: z.string(), from: z.string() })
export type Dragged = z.infer<typeof Dragged>

/** Other programs have no use for it, so a card put down elsewhere does nothing there. */
export const CARD_TYPE = 'application/x-stet-card'

export const packed = (card: Dragged) => ({ [CARD_TYPE]: JSON.stringify(card) })

export const unpacked = async (items: readonly DropItem[]): Promise<Dragged | null> => {
  const item = items.find((one) => isTextDropItem(one))
  if (!item) return null
  return Dragged.parse(JSON.parse(await item.getText(CARD_TYPE)))
}
