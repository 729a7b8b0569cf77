'use client'

import { BookUnreadable } from '@/components/desk/disclaimers/book-unreadable'

export default function DisclaimersError({ retry }: { readonly retry: () => void }) {
  return <BookUnreadable onRetry={retry} />
}
