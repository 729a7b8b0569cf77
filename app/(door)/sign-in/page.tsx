import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { viewer } from '@/app/viewer'
import { SignInForm } from '@/components/admin/sign-in-form'
import { Threshold } from '@/components/admin/threshold'
import { database } from '@/db/connect'
import { masthead } from '@/db/queries/settings'
import { landing } from '@/newsroom/people/landing'
import { submitSignIn } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('account.signIn'))('title'),
})

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export default async function SignInPage({ searchParams }: Props) {
  const next = landing((await searchParams).next)
  if (await viewer()) redirect(next)
  const [words, house] = await Promise.all([getTranslations('account.signIn'), masthead(database())])
  return (
    <Threshold house={house?.name ?? 'Stet'} title={words('title')}>
      <SignInForm next={next} action={submitSignIn} />
    </Threshold>
  )
}
