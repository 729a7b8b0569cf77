import { describe, expect, it } from 'vitest'
import { squeeze } from './stylesheet'

describe('a style for the page', () => {
  it('carries no comments and no room', () => {
    expect(squeeze('/* why\n * so */\n.a,\n.b:hover {\n  color: red;\n  margin: 0 1px;\n}\n')).toBe(
      '.a,.b:hover{color:red;margin:0 1px}',
    )
  })

  it('leaves values that run over several lines apart', () => {
    expect(squeeze('a {\n  grid:\n    "x"\n    1fr;\n}\n')).toBe('a{grid:"x" 1fr}')
  })
})
