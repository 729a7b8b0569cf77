import { it } from 'vitest'
import { copyOf } from '@/testing/builders/package'
import { classify } from './classify'
import { side } from './side-for-test'
it('perf', () => {
  const para = (n: number, w: string, k: number) => Array.from({ length: k }, (_, m) => `The ${w} ${n * m} of street ${m} is ${w}ed by ${n} because the ${w} was there for a long time.`).join(' ')
  const run = (l: string, a: any, b: any) => { const t = performance.now(); const n = classify(side({ copy: a }), side({ copy: b })).length; console.log(l, n, Math.round(performance.now() - t)) }
  const long = (w: string, p: number, k: number) => copyOf(...Array.from({ length: p }, (_, n) => para(n, w, k)))
  run('60x8 rewritten', long('house', 60, 8), long('garden', 60, 8))
  run('1 block 480', long('house', 1, 480), long('garden', 1, 480))
  run('1 block 10000 sentences', long('house', 1, 10000), long('garden', 1, 10000))
  const zh = (c: string, n: number) => copyOf(Array.from({ length: n }, (_, i) => `${c}館周一不開放因為第${i}天`).join(''))
  run('zh no stops 200k', zh('本', 20000), zh('該', 20000))
  run('one edit in 10000', long('house', 100, 100), copyOf(...(long('house', 100, 100).content ?? []).map((b, i) => (b.content?.[0]?.text ?? '') + (i === 5 ? ' More.' : ''))))
}, 600000)
