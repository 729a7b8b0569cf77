import { NothingHere } from '@/components/desk/shell/nothing-here'

export default function RoomNotFound() {
  return <NothingHere />
}
