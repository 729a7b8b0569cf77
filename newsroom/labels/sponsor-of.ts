import { UNDECLARED } from '@/newsroom/story/declaration'
import type { Package } from '@/newsroom/story/package'

/** Who paid; null: nobody. */
export const sponsorOf = ({ source, declared = UNDECLARED }: Pick<Package, 'source' | 'declared'>): string | null =>
  declared.sponsor.trim() || (source.type === 'sponsored' && source.name.trim()) || null
