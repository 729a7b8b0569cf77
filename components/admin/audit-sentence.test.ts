import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import enAudit from '@/messages/en/audit.json'
import enPeople from '@/messages/en/people.json'
import hansAudit from '@/messages/zh-Hans/audit.json'
import hansPeople from '@/messages/zh-Hans/people.json'
import hantAudit from '@/messages/zh-Hant/audit.json'
import hantPeople from '@/messages/zh-Hant/people.json'
import { EVERY_KIND } from '@/newsroom/audit/every-kind'
import { auditChanges } from './audit-changes'
import { type AuditEntry, auditSentence, type Speaking } from './audit-sentence'

const speak = (locale: string, audit: typeof enAudit, people: typeof enPeople): Speaking => {
  const [inAudit, inPeople] = [
    createTranslator({ locale, messages: audit }),
    createTranslator({ locale, messages: people }),
  ]
  return {
    audit: (key, values) => String(Reflect.apply(inAudit, null, [key, values])),
    people: (key, values) => String(Reflect.apply(inPeople, null, [key, values])),
    desks: [{ id: 'd1', name: 'News' }],
  }
}

const LANGUAGES = {
  en: speak('en', enAudit, enPeople),
  'zh-Hant': speak('zh-Hant', hantAudit, hantPeople),
  'zh-Hans': speak('zh-Hans', hansAudit, hansPeople),
}

const entry = (kind: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{ kind, actor: { name: 'Kit Wong 王傑' }, subjectType: 'person', subjectId: 'p1', subjectName: 'Lin Wei 林薇' },
  ...{ detail: {} },
  ...more,
})

describe.each(Object.entries(LANGUAGES))('in %s', (_, speaking) => {
  it.each(EVERY_KIND)('says of %s who did it, in a finished sentence', (kind) => {
    const said = auditSentence(speaking, entry(kind))
    expect(said).toContain('Kit Wong 王傑')
    expect(said).toMatch(/[.。]$/)
    expect(said).not.toMatch(/[{}]|sentences\./)
  })
})

it('says roles in words, before and after', () => {
  const detail = { before: [{ role: 'reporter', deskId: 'd1' }], after: [{ role: 'admin', deskId: null }] }
  expect(auditSentence(LANGUAGES.en, entry('changeRoles', { detail }))).toBe(
    'Kit Wong 王傑 changed the roles of Lin Wei 林薇: Reporter at News → Admin.',
  )
  expect(auditSentence(LANGUAGES['zh-Hant'], entry('changeRoles', { detail }))).toBe(
    'Kit Wong 王傑更改Lin Wei 林薇的職務：記者（News） → 管理員。',
  )
})

it('does not invent somebody where nobody was signed in', () => {
  const refused = entry('signInRefused', { actor: null, subjectId: null, subjectName: null })
  expect(auditSentence(LANGUAGES.en, refused)).toBe(
    'Somebody was refused at sign-in as an account that does not exist.',
  )
  expect(auditSentence(LANGUAGES.en, entry('repinNotices', { actor: null }))).toMatch(/^Stet /)
})

it('shows a kind it does not know by its name', () => {
  expect(auditSentence(LANGUAGES.en, entry('laterKind'))).toBe('laterKind')
})

it('lists only what differs between before and after', () => {
  const before = { name: 'The Harbour Post', language: 'en', footer: { en: '' } }
  const after = { name: '海港郵報', language: 'en', footer: { en: 'Printed nowhere.' } }
  expect(auditChanges({ before, after })).toEqual([
    { field: 'name', before: 'The Harbour Post', after: '海港郵報' },
    { field: 'footer', before: '', after: 'Printed nowhere.' },
  ])
  expect(auditChanges({ before: [], after: [] })).toEqual([])
})
