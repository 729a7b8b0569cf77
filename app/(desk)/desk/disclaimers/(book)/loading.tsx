import { BookLoading } from '@/components/desk/disclaimers/book-loading'

/** In a group of its own: above a page that may not be found, it would make every 404 a 200. */
export default function DisclaimersLoading() {
  return <BookLoading />
}
