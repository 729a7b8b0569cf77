import type { SeedPiece } from './piece'

export const SIMPLIFIED: readonly SeedPiece[] = [
  {
    slug: 'community-repair-day',
    language: 'zh-Hans',
    section: 'news',
    topics: ['city'],
    state: 'published',
    hoursAgo: 5,
    kicker: '社区',
    headline: '旧物维修日：一个下午修好八十六件',
    standfirst: '台灯、雨伞、收音机排成长队，志愿者说最难修的是拉链。',
    picture: { key: 'press', alt: '工作台上的老式印刷机和一版刚排好的字', caption: '维修日借用了旧印刷厂的车间。' },
    copy: `上周六下午，八十六件旧物在旧印刷厂的车间里被修好，带回了家。
队伍从两点排到五点。台灯最多，有二十三盏；其次是雨伞和收音机。修不好的有七件，其中四件是拉链。
## 怎么报名
下一次维修日在下个月的第一个周六。不用预约，带上东西和耐心就行。
> 修东西的人话不多，等东西的人聊得很开心。`,
  },
  {
    slug: 'book-market-statistics',
    language: 'zh-Hans',
    section: 'business',
    topics: ['books'],
    state: 'published',
    hoursAgo: 36,
    source: { type: 'compiled', name: '港湾书业协会、市统计处' },
    headline: '小开本图书销量连续三年上升',
    standfirst: '通勤、电子阅读器的对手，还有一件大衣口袋的尺寸。',
    picture: { key: 'library', alt: '夜里亮着台灯的阅览室书架', caption: '小开本书在图书馆的借阅量同样上升。' },
    copy: `综合书业协会与统计处的数据，小开本图书的销量已连续三年上升，今年占全部销量的百分之三十一。
受访书店普遍认为，通勤人群是主要买家。一家开在地铁口的书店说，卖得最好的一本书，正好放得进大衣口袋。`,
  },
  {
    slug: 'republished-island-weather',
    language: 'zh-Hans',
    section: 'news',
    topics: ['climate'],
    state: 'published',
    hoursAgo: 60,
    source: {
      type: 'republished',
      name: '离岛气象站',
      author: '离岛气象站',
      title: '离岛今年第一场霜',
      url: 'https://example.com/island-weather/frost',
    },
    headline: '离岛今年第一场霜',
    standfirst: '比去年早了九天，菜农连夜盖上草帘。',
    picture: { key: 'hills', alt: '晨雾里层层叠叠的丘陵和一条小路', caption: '霜后的清晨。' },
    copy: `离岛气象站昨天清晨录得今年第一场霜，比去年早九天，比近十年平均早四天。
气象站提醒，未来三天夜间气温仍低，菜农应继续覆盖保温。`,
  },
  {
    slug: 'reader-photo-fog',
    language: 'zh-Hans',
    section: 'culture',
    topics: ['city'],
    state: 'published',
    hoursAgo: 84,
    source: { type: 'ugc', name: '读者来稿' },
    headline: '读者眼中的港湾晨雾',
    standfirst: '本周收到的来稿里，有一半写到了雾。',
    copy: `本周收到来稿四十一篇，有一半写到了雾。有人说雾是港湾的被子，有人说雾里的汽笛声最好听。
我们选了其中三段刊出，文字略有删节。`,
  },
  {
    slug: 'machine-written-tide-report',
    language: 'zh-Hans',
    section: 'news',
    topics: ['technology'],
    state: 'in_review',
    hoursAgo: 6,
    source: { type: 'ai_generated', name: '潮汐数据' },
    ai: { grade: 'ai_generated_autonomous', systems: ['潮汐简报程序'], note: '全文由程序写成。' },
    headline: '一周潮汐简报',
    standfirst: '由程序根据港务处公开数据生成，编辑核对。',
    copy: `本周最高潮位出现在周三上午，最低潮位出现在周六傍晚。
赶海的读者请注意：周六傍晚退潮快，请留意岸边告示。`,
  },
  {
    slug: 'market-portrait-taken-down',
    language: 'zh-Hans',
    section: 'culture',
    topics: ['city'],
    state: 'withdrawn',
    hoursAgo: 40,
    headline: '鱼市清晨的一家人',
    standfirst: '凌晨四点，摊位上的灯比天先亮。',
    copy: `凌晨四点，鱼市的灯先亮了。我们跟着一家三口，从卸货看到收摊。
孩子在冰箱边写作业，母亲算账，父亲磨刀。`,
    note: '文中一位当事人未成年，其家人其后要求不再刊出，我们同意撤下。',
  },
  {
    slug: 'dropped-celebrity-note',
    language: 'zh-Hans',
    section: 'culture',
    topics: [],
    state: 'spiked',
    hoursAgo: 90,
    headline: '一张海报引起的猜测',
    standfirst: '海报上没有写名字。',
    copy: `码头边贴出一张没有署名的海报，引起不少猜测。`,
    note: '没有新闻价值，也无法核实。',
  },
]
