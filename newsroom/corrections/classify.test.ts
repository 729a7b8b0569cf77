import { describe, expect, it } from 'vitest'
import { classify } from './classify'
import { saying } from './side-for-test'

const found = (before: string, after: string) =>
  classify(saying(before), saying(after)).map(({ class: kind, before: was, after: is }) => `${kind}: ${was} → ${is}`)

describe('a change that leaves the meaning', () => {
  it.each([
    ['本馆今天开放,欢迎光临。', '本馆今天开放，欢迎光临。'],
    ['本馆开放.谢谢光临。', '本馆开放。谢谢光临。'],
    ['日前,,本馆开放。', '日前，本馆开放。'],
    ['他说:"我们开放"。', '他说：「我们开放」。'],
    ['自习室 开放到10：00。', '自习室开放到10:00。'],
    ['The  library is open.', 'The library is open.'],
    ['It is "free" -- for now...', 'It is “free” — for now…'],
    ['Open 2-3 days.', 'Open 2–3 days.'],
    ['It opens at 9 am.', 'It opens at 9am.'],
    ['共3,500人参加。', '共3500人参加。'],
    ['The library is\u200b open.', 'The library is open.'],
  ])('of spacing or width is layout: %s', (before, after) => {
    expect(classify(saying(before), saying(after)).map((one) => one.class)).toEqual(['layout'])
    expect(classify(saying(after), saying(before)).map((one) => one.class)).toEqual(['layout'])
  })

  it.each([
    ['市立圖書舘今天開放。', '市立圖書館今天開放。', ['typo: 舘 → 館']],
    ['理發店與頭發', '理髮店與頭髮', ['typo: 發 → 髮', 'typo: 發 → 髮']],
    ['本館説明，衞生第一。', '本館說明，衛生第一。', ['typo: 説 → 說', 'typo: 衞 → 衛']],
    ['會議沒有結束。', '会议没有结束。', ['typo: 會 → 会', 'typo: 議 → 议', 'typo: 沒有 → 没有', 'typo: 結 → 结']],
    ['他做的很好。', '他做得很好。', ['typo: 的 → 得']],
    ['本館的的藏書', '本館的藏書', ['typo: 的 → ']],
    ['The libary is open.', 'The library is open.', ['typo: libary → library']],
    ['Teh library is open.', 'The library is open.', ['typo: Teh → The']],
    ['It is is open.', 'It is open.', ['typo: is → ']],
    ['Send an e-mail.', 'Send an email.', ['typo: e-mail → email']],
    ['They left the after party.', 'They left the afterparty.', ['typo: after party → afterparty']],
    ['The President spoke.', 'The president spoke.', ['typo: President → president']],
    ['He cant go.', "He can't go.", ["typo: cant → can't"]],
    ['It is open, bring books.', 'It is open. Bring books.', ['typo: , → .', 'typo: bring → Bring']],
    ['It is open today', 'It is open today.', ['typo:  → .']],
  ])('of spelling or script is a typo: %s', (before, after, expected) => {
    expect(found(before, after)).toEqual(expected)
  })
})

describe('a change that does not', () => {
  it.each([
    ['It opens at 9:00.', 'It opens at 10:00.', ['number: 9:00 → 10:00']],
    ['It opens at 9 am.', 'It opens at 9 pm.', ['number: am → pm']],
    ['It was -5 degrees.', 'It was 5 degrees.', ['number: - → ']],
    ['It rose 5%.', 'It rose 5.', ['number: % → ']],
    ['It costs $5.', 'It costs €5.', ['number: $ → €']],
    ['Three were hurt.', 'Four were hurt.', ['number: Three → Four']],
    ['It opens on Monday.', 'It opens on Tuesday.', ['number: Monday → Tuesday']],
    ['It opens in March.', 'It opens in May.', ['number: March → May']],
    ['It grew by 3 million.', 'It grew by 3 billion.', ['number: million → billion']],
    ['票价30元。', '票价30美元。', ['number: 元 → 美元']],
    ['三月五日开馆。', '四月五日开馆。', ['number: 三 → 四']],
    ['本馆周一开放。', '本馆周二开放。', ['number: 一 → 二']],
    ['百分之五十的读者', '百分之十五的读者', ['number: 五十 → 十五']],
    ['会议明日举行。', '会议今日举行。', ['number: 明日 → 今日']],
    ['Version v1a is out.', 'Version v2a is out.', ['number: 1 → 2']],
  ])('of a number, a date or a unit is one: %s', (before, after, expected) => {
    expect(found(before, after)).toEqual(expected)
  })

  it.each([
    ['该馆周一不开放。', '该馆周一开放。', ['negation: 不 → ']],
    ['该馆周一开放。', '该馆周一有可能开放。', ['negation:  → 有可能']],
    ['没有人反对。', '有人反对。', ['negation: 没有 → 有']],
    ['全部藏书', '部分藏书', ['negation: 全部 → 部分']],
    ['他曾任馆长。', '他任馆长。', ['negation: 曾 → ']],
    ['该馆未开放。', '该馆已开放。', ['negation: 未 → 已']],
    ['市长会出席典礼。', '市长出席典礼。', ['negation: 会 → ']],
    ['It is not open.', 'It is open.', ['negation: not → ']],
    ["It isn't open.", 'It is open.', ["negation: isn't → is"]],
    ['All staff came.', 'Some staff came.', ['negation: All → Some']],
    ['It may open.', 'It will open.', ['negation: may → will']],
    ['He allegedly took it.', 'He took it.', ['negation: allegedly → ']],
    ['A non-smoker won.', 'A smoker won.', ['negation: non-smoker → smoker']],
  ])('of a small word that decides is a negation: %s', (before, after, expected) => {
    expect(found(before, after)).toEqual(expected)
  })

  it.each([
    ['The mayor met Smith.', 'The mayor met Smyth.', ['name: Smith → Smyth']],
    ['Smith left early.', 'Jones left early.', ['name: Smith → Jones']],
    ['Jensen left early.', 'Jansen left early.', ['name: Jensen → Jansen']],
    ['It told the WHO.', 'It told the WTO.', ['name: WHO → WTO']],
    ['Professor Chen left.', 'Minister Chen left.', ['name: Professor → Minister']],
    ['陳雅達教授出席。', '陳雅達博士出席。', ['name: 教授 → 博士']],
    ['館方展出《紅樓梦》。', '館方展出《紅樓夢》。', ['name: 梦 → 夢']],
  ])('of a name or a title is one: %s', (before, after, expected) => {
    expect(found(before, after)).toEqual(expected)
  })

  it.each([
    ['“We are open,” said Smith.', '“We are closed,” said Smith.', ['quotation: open → closed']],
    ['“We are open,” said Smith.', '“We are open,” said Jones.', ['quotation: Smith → Jones']],
    ['“We are open,” she said.', '“We are open,” he said.', ['quotation: she → he']],
    ['“We has 3 rooms,” she said.', '“We had 4 rooms,” she said.', ['quotation: has 3 → had 4']],
    ['She said we are open.', 'She said “we are open.”', ['quotation:  → “', 'quotation:  → ”']],
    ['他说：“我们很满意。”', '他说：“我们满意。”', ['quotation: 很 → ']],
    ['“It is a libary,” she said.', '“It is a library,” she said.', ['quotation: libary → library']],
  ])('of quoted words or of their speaker is a quotation: %s', (before, after, expected) => {
    expect(found(before, after)).toEqual(expected)
  })

  it.each([
    ['The man was convicted.', 'The man was wrongly convicted.', ['wording:  → wrongly']],
    ['The house at the corner burned.', 'The house on the corner burned.', ['wording: at → on']],
    ['The door closes.', 'The door closed.', ['wording: closes → closed']],
    ['It lies in this county.', 'It lies in this country.', ['wording: county → country']],
    ['It was a typical case.', 'It was atypical case.', ['wording: a typical → atypical']],
    ['社会各界参加。', '社区各界参加。', ['wording: 会 → 区']],
    ['他在未来出席。', '他在将来出席。', ['wording: 未 → 将']],
    ['他出席典禮。', '她出席典禮。', ['wording: 他 → 她']],
  ])('of any other word is wording, never a typo: %s', (before, after, expected) => {
    expect(found(before, after)).toEqual(expected)
  })

  it('does not hide behind another one beside it', () => {
    expect(found('At 9:00 the libary is not open.', 'At 8:00 the library is open.')).toEqual([
      'number: 9:00 → 8:00',
      'typo: libary → library',
      'negation: not → ',
    ])
    expect(found('At 9:00 Smith left.', 'At 8:00 Jones left.')).toEqual(['number: 9:00 → 8:00', 'name: Smith → Jones'])
  })

  it('is shown with the plain words that changed at its place', () => {
    expect(found('It opens at 9:00.', 'It opens at dawn.')).toEqual(['number: 9:00 → dawn'])
    expect(found('没有人反对。', '尚有人反对。')).toEqual(['negation: 没有 → 尚有'])
  })

  it('names the sentence', () => {
    const [one] = classify(saying('It is free. It opens at 9:00.'), saying('It is free. It opens at 10:00.'))
    expect(one).toMatchObject({ passage: 'It opens at 10:00.', field: 'copy', at: 'para-1' })
  })
})
