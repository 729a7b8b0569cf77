import { it } from 'vitest'
import { copyOf, piece } from '@/testing/builders/package'
import { classify } from './classify'

const d = (a: string, b: string) =>
  classify(
    { package: piece({ copy: copyOf(a) }), notices: [] },
    { package: piece({ copy: copyOf(b) }), notices: [] },
  ).map((x) => `${x.class}: ${x.before} → ${x.after}   [${x.passage}]`)
it('x', () => {
  for (const [a, b] of [
    ['The library opens at 9:00. It is free.', 'The library opens at 10:00. It is free.'],
    ['本馆今天开放, 欢迎光临。', '本馆今天开放，欢迎光临。'],
    ['市立圖書舘今天開放。', '市立圖書館今天開放。'],
    ['该馆周一不开放。', '该馆周一开放。'],
    ['该馆周一开放。', '该馆周一有可能开放。'],
    ['The libary opens today.', 'The library opens today.'],
    ['Teh library opens.', 'The library opens.'],
    ['Smith said no.', 'Jones said no.'],
    ['The mayor met Smith.', 'The mayor met Smyth.'],
    ['It is open. It is free. Bring books.', 'It is open. Bring books.'],
    ['It is open. Bring books.', 'It is open. It is free. Bring books.'],
    ['“We are open,” said Smith.', '“We are closed,” said Smith.'],
    ['“We are open,” she said.', '“We are open,” he said.'],
    ['他说:"我们开放"。', '他说：“我们开放”。'],
    ['本馆开放.谢谢光临。', '本馆开放。谢谢光临。'],
    ['It is open, bring books.', 'It is open. Bring books.'],
    ['They met every day.', 'They met everyday.'],
    ['The the library.', 'The library.'],
    ['Send an e-mail.', 'Send an email.'],
    ['共3,500人参加。', '共3500人参加。'],
    ['三月五日开馆。', '四月五日开馆。'],
    ['票价30元。', '票价30美元。'],
    ['Tickets cost $5.', 'Tickets cost €5.'],
    ['It rose 5%.', 'It rose 5.'],
    ['It was -5 degrees.', 'It was 5 degrees.'],
    ['It opens at 9 am.', 'It opens at 9 pm.'],
    ['It opens at 9 am.', 'It opens at 9am.'],
    ['社会各界参加。', '社区各界参加。'],
    ['没有人反对。', '有人反对。'],
    ['未来几天开放。', '将来几天开放。'],
    ['出席者包括王傑。', '出席者包括王杰。'],
    ['He cant go.', "He can't go."],
    ['He told us.', 'He told US.'],
    ['The President spoke.', 'The president spoke.'],
    ['We will go.', 'We would go.'],
    ['The house at the corner is old.', 'The house on the corner is old.'],
    ['他的很好。', '他得很好。'],
    ['《红楼梦》展出。', '《红楼夢》展出。'],
    ['陳雅達教授出席。', '陳雅達博士出席。'],
    ['The man was convicted.', 'The man was wrongly convicted.'],
    ['Is it open.', 'Is it open?'],
    ['open 2-3 days', 'open 2–3 days'],
    ['Open on Monday.', 'Open on Tuesday.'],
    ["The workers' union met.", 'The workers union met.'],
    ['网站在example.com/a1。', '网站在example.com/a2。'],
    ['全部開放', '部分開放'],
    ['周一开放', '周二开放'],
    ['会议将于明日举行', '会议将于今日举行'],
    ['A. B.', 'B. A.'],
  ] as const)
    console.log(a, '|', b, '\n    ', d(a, b).join('\n     '))
})
