import { NothingHere } from '@/components/desk/shell/nothing-here'

export default function NotFound() {
  return <NothingHere />
}
