import { BookLoading } from '@/components/desk/disclaimers/book-loading'

export default function DisclaimersLoading() {
  return <BookLoading />
}
