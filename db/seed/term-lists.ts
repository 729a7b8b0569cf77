import { addTermList } from '@/commands/terms/add-term-list'
import { approveTerms } from '@/commands/terms/approve-terms'
import { writeTerms } from '@/commands/terms/write-terms'
import { termPage } from '@/db/queries/terms/term-page'
import type { Locale } from '@/newsroom/language/locales'
import type { Term } from '@/newsroom/machine-check/term'
import { agreed, contextAt, type Stage } from './actors'
import type { Furnished } from './furnish'

type Habit = Pick<Term, 'text' | 'replacement'> & Partial<Term>

const PLAIN = { form: 'plain', category: 'style', level: 'suggest', validFrom: null, validTo: null } as const

const habits = (locale: Locale, own: readonly Habit[]): readonly Term[] =>
  own.map((habit) => ({ ...PLAIN, owner: '', note: '', locale, ...habit }))

const UNTIL = { form: 'pattern', level: 'warn', text: '截止[目今昨前#]' } as const
const TYPO = { category: 'typo', level: 'warn' } as const

/** Habits of style, and none of politics: what else a newsroom looks for it loads itself. None of them stops a piece. */
const TERMS: readonly Term[] = [
  ...habits('en', [
    { text: 'irregardless', replacement: 'regardless', ...TYPO },
    { text: 'could of', replacement: 'could have', ...TYPO },
    { text: 'in order to', replacement: 'to' },
    { text: 'at this point in time', replacement: 'now' },
    { text: 'amount of people', replacement: 'number of people' },
  ]),
  ...habits('zh-Hant', [
    { ...UNTIL, replacement: '截至', note: '「截止」是到期不再進行，「截至」是算到某時為止。' },
    { text: '渡假', replacement: '度假', ...TYPO },
    { text: '佈署', replacement: '部署', ...TYPO },
    { text: '凱旋歸來', replacement: '凱旋' },
    { text: '了了', replacement: '了' },
  ]),
  ...habits('zh-Hans', [
    { ...UNTIL, replacement: '截至', note: '“截止”是到期不再进行，“截至”是算到某时为止。' },
    { text: '帐号', replacement: '账号', ...TYPO },
    { text: '帐户', replacement: '账户', ...TYPO },
    { text: '凯旋归来', replacement: '凯旋' },
    { text: '了了', replacement: '了' },
  ]),
]

/** The word list of the sample newsroom: written by its chief, approved by its admin. */
export const seedTermLists = async (stage: Stage, { cast }: Furnished, at: Date): Promise<void> => {
  const chief = contextAt(stage, cast.chief, at)
  const { listId } = agreed(await addTermList(chief, { name: 'House style 行文' }), 'word list')
  agreed(await writeTerms(chief, { listId, terms: [...TERMS], changeNote: '', basedOn: null }), 'terms')
  const draft = (await termPage(stage.tx, cast.chief, { listId }))?.draft
  if (!draft) throw new Error('The draft of the word list was just written.')
  const seen = { listId, versionId: draft.versionId, seen: draft.hash }
  agreed(await approveTerms(contextAt(stage, cast.admin, at), seen), 'approval of terms')
}
