import type { Tone } from '@/components/ui/state-word'
import type { ReissueState } from '@/newsroom/reissue/modes'

export const STATE_TONES: Readonly<Record<ReissueState, Tone>> = {
  requested: 'amber',
  declined: 'muted',
  running: 'proof',
  stopped: 'amber',
  finished: 'stet',
}
