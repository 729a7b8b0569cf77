import type { FormAction } from '@/components/admin/form-state'
import type { DeclarationState } from '@/newsroom/evidence/house-declaration'
import type { Nature } from '@/newsroom/evidence/responsibility'
import type { PerLocale } from '@/newsroom/language/locales'

export type Signed = { readonly by: string; readonly at: Date }

export type Declared = {
  readonly id: string
  readonly n: number
  readonly texts: PerLocale
  readonly reference: string
  readonly responsible: { readonly name: string; readonly nature: Nature }
  readonly written: Signed
  readonly confirmed: Signed | null
  readonly ended: Signed | null
  readonly state: DeclarationState
  readonly mayConfirm: boolean
}

export type DeclarationDeeds = { readonly confirm: FormAction; readonly end: FormAction }
