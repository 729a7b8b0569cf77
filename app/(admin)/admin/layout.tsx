import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { mustView } from '@/app/viewer'
import { AdminNav } from '@/components/admin/admin-nav'
import { can } from '@/newsroom/policy/can'

/** The rooms of an admin. Each page and each action asks again: a layout protects nothing. */
export default async function AdminLayout({ children }: { readonly children: ReactNode }) {
  const viewer = await mustView()
  if (!can(viewer, 'people.manage')) notFound()
  const words = await getTranslations('admin.nav')
  return (
    <div className="flex min-w-0 flex-col">
      <AdminNav
        rooms={[
          { href: '/admin/people', name: words('people') },
          { href: '/admin/settings', name: words('settings') },
          { href: '/admin/audit', name: words('audit') },
        ]}
      />
      <main className="flex min-w-0 flex-col gap-8 px-6 py-8 md:px-10">{children}</main>
    </div>
  )
}
