'use client'

import { useRouter } from 'next/navigation'
import { OpinionBox, type OpinionBoxProps } from './opinion-box'

/** The decision on the review screen: once made, the reviewer goes on with what waits next. */
export function Decision(props: Omit<OpinionBoxProps, 'onDecided'>) {
  const router = useRouter()
  return <OpinionBox {...props} onDecided={() => router.push('/desk/review')} />
}
