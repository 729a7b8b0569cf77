import { useFormats } from '@/components/ui/formats'

/** A day as it is written (`2026-12-02`), wherever it is read. */
export const useDay = (): ((day: string) => string) => {
  const format = useFormats()
  return (day) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
}
