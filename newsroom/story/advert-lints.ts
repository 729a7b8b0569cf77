import type { Notice } from '@/newsroom/disclaimers/notice'
import { type Issue, stop } from '@/newsroom/issue'
import { labelsOf } from '@/newsroom/labels/labels-of'
import { type DeclaredFlag, UNDECLARED } from './declaration'
import type { Package } from './package'

type Carried = {
  readonly notices: readonly Pick<Notice, 'kind' | 'placement'>[]
  /** Slugs of the topics the piece stands under. */
  readonly topics: ReadonlySet<string>
}

/** Under this topic, or with a notice on health, a piece gives medical knowledge. */
const HEALTH = 'health'

const SHOP: readonly DeclaredFlag[] = ['purchaseLinks', 'affiliateLinks']

/**
 * What advertising rules stop outright: health knowledge beside the seller of the remedy; and in China a piece with a
 * shop link that is not called an advertisement.
 */
export const advertLints = (pkg: Package, { notices, topics }: Carried): readonly Issue[] => {
  const { flags, targets } = pkg.declared ?? UNDECLARED
  const sells = flags.some((flag) => SHOP.includes(flag))
  const isHealth = topics.has(HEALTH) || notices.some(({ kind }) => kind === 'health')
  const isAd = labelsOf(pkg, notices).includes('advertisement')
  return [
    ...(isHealth && (sells || flags.includes('sellerContact')) ? [stop('declared.flags', 'healthSeller')] : []),
    ...(sells && targets.includes('CN') && !isAd ? [stop('disclaimers', 'adUnlabelled')] : []),
  ]
}
