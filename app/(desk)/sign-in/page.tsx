import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { viewer } from '@/app/viewer'
import { SignInForm } from '@/components/admin/sign-in-form'
import { database } from '@/db/connect'
import { masthead } from '@/db/queries/settings'
import { landing } from '@/newsroom/people/landing'
import { submitSignIn } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('account'))('signIn.title'),
})

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const next = landing((await searchParams).next)
  if (await viewer()) redirect(next)
  const house = await masthead(database())
  return <SignInForm house={house?.name ?? 'Stet'} next={next} action={submitSignIn} />
}
