import { notFound } from 'next/navigation'
import { mustView } from '@/app/viewer'

/** A mistyped address of the newsroom is answered by the newsroom, not by the readers' site. */
export default async function NoSuchRoom() {
  await mustView()
  notFound()
}
