import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { DeliveryList } from '@/components/admin/delivery-list'
import { Part } from '@/components/admin/part'
import { PartnerForm } from '@/components/admin/partner-form'
import { PartnerList } from '@/components/admin/partner-list'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { deliveryPage } from '@/db/queries/partners/deliveries'
import { partnerList } from '@/db/queries/partners/partners'
import { can } from '@/newsroom/policy/can'
import { add, end, tryAgain } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.partners'))('title'),
})

const HERE = '/admin/partners'

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** Who is told of what becomes of our pieces, and what became of the telling. */
export default async function PartnersPage({ searchParams }: Props) {
  const viewer = await mustView()
  if (!can(viewer, 'partners.manage')) notFound()
  const { after } = await searchParams
  const from = typeof after === 'string' ? after : null
  const [words, partners, { items, next }] = await Promise.all([
    getTranslations('admin.partners'),
    partnerList(database(), viewer),
    deliveryPage(database(), viewer, from),
  ])
  const again = (id: string, label: string) => (
    <form action={tryAgain}>
      <input type="hidden" name="deliveryId" value={id} />
      <Button type="submit" size="small" aria-label={label}>
        {words('again')}
      </Button>
    </form>
  )
  return (
    <Page title={words('title')} lede={words('lead')}>
      <Part title={words('who')}>
        <PartnerList label={words('who')} partners={partners} end={end} />
      </Part>
      <Part title={words('add')}>
        <PartnerForm add={add} />
      </Part>
      <Part title={words('news')}>
        {items.length > 0 ? (
          <DeliveryList
            label={words('news')}
            deliveries={items}
            action={({ id, state, headline, partner }) =>
              state === 'dead' || state === 'failing' ? again(id, words('againNamed', { headline, partner })) : null
            }
          />
        ) : (
          <EmptyState title={words('emptyTitle')}>{words('empty')}</EmptyState>
        )}
        <Pager
          label={words('news')}
          first={from ? { href: HERE, label: words('newest') } : null}
          next={next ? { href: `${HERE}?${new URLSearchParams({ after: next })}`, label: words('older') } : null}
        />
      </Part>
    </Page>
  )
}
