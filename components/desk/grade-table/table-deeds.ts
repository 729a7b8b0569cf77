import type { FormAction } from '@/components/admin/form-state'

export type TableDeeds = { readonly agree: FormAction; readonly giveBack: FormAction }
