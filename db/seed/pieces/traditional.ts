import type { SeedPiece } from './piece'

export const TRADITIONAL: readonly SeedPiece[] = [
  {
    slug: 'night-library-trial',
    language: 'zh-Hant',
    section: 'news',
    topics: ['city', 'books'],
    state: 'published',
    hoursAgo: 2,
    kicker: '市政',
    headline: '市立圖書館下週起試行夜間開放',
    standfirst: '週五、週六延長至晚間十時，為期半年；兒童閱覽區時間不變。',
    picture: { key: 'library', alt: '入夜後亮着檯燈的閱覽室書架', caption: '閱覽室將亮燈至晚間十時。' },
    copy: `市立圖書館下週起試行夜間開放，每週五、週六延長至晚間十時。讀者憑借書證即可入館，無須預約。
試行期為半年。館方表示，若晚間八時後平均到館人數達二百人，延長時間將轉為常設。
## 誰來值夜
十一名館員自願參加輪值，每值兩個夜班補休一天。這項安排已於九月經員工代表會同意。
> 我們連續一個月統計閉館時仍在門口的人，從來沒有少於六十位。
一樓咖啡座營業至九時，兒童閱覽區不在此次試行之列。
## 接下來
- 每月第一個週一公布到館人數。
- 第三個月在大禮堂舉行公聽會。
- 六月由市議會決定去留。`,
  },
  {
    slug: 'old-street-signboards',
    language: 'zh-Hant',
    section: 'culture',
    topics: ['city'],
    state: 'published',
    hoursAgo: 20,
    source: { type: 'exclusive' },
    headline: '一條老街，三十七塊手寫招牌',
    standfirst: '我們用兩個月走完整條街，記下每一塊招牌的字體、年份與油漆配方。',
    picture: { key: 'press', alt: '舊式手動印刷機與剛排好的一版字', caption: '招牌字樣多由舊印刷廠代筆。' },
    copy: `這條街全長四百二十公尺，現存手寫招牌三十七塊。最早的一塊寫於一九五八年，最晚的一塊上個月才掛上去。
我們逐一量了字高，也問了每一家店：字是誰寫的？漆是怎麼調的？
## 漆裏的秘密
紅漆加桐油，可以撐二十年；藍漆怕西曬，十年就得重描。這是街上油漆行傳了三代的說法，市立美術館的檢測結果大致相符。
> 招牌不是給人看的，是給人認的。
三十七塊招牌的位置與年份，附於本文末的表格。`,
  },
  {
    slug: 'mobile-innovation-conference',
    language: 'zh-Hant',
    section: 'business',
    topics: ['technology'],
    state: 'published',
    hoursAgo: 44,
    source: {
      type: 'contributor',
      name: '港灣科技觀察',
      author: '港灣科技觀察',
      url: 'https://example.com/tech-watch/5g',
    },
    headline: '港口第五代行動網路測試完成，無人堆高機上線',
    standfirst: '三個月測試期間，遠端操作延遲維持在二十毫秒以內。',
    picture: { key: 'harbour', alt: '黃昏時分渡輪駛過港口，背後是一列山丘', caption: '測試區設於內港三號碼頭。' },
    copy: `內港三號碼頭的第五代行動網路（5G）測試日前完成，十二輛無人堆高機同時上線作業。
測試為期三個月。營運方公布的紀錄顯示，遠端操作延遲維持在二十毫秒以內，夜間作業的誤停次數比人工駕駛少四成。
下一階段將擴大至五號碼頭，並開放學界申請使用測試數據。`,
  },
  {
    slug: 'hill-path-diary',
    language: 'zh-Hant',
    section: 'culture',
    topics: ['climate'],
    state: 'three_reviews',
    hoursAgo: 70,
    source: { type: 'self_media', name: '慢走郊山', author: '慢走郊山', url: 'https://example.com/slow-hills' },
    headline: '入冬的郊山：一條步道的四十天觀察',
    standfirst: '同一條路走四十遍，記下每一種落葉。',
    picture: { key: 'hills', alt: '晨霧中層層疊疊的丘陵與一條小徑', caption: '步道第三公里處的晨霧。' },
    copy: `從立冬那天起，我每天清晨走同一條步道，走了四十天。
第一週落的是楓香，第二週換成欖仁。第三週下了一場雨，路面上什麼葉子都有，也什麼葉子都分不清了。
四十天裏遇見的人，說過話的有十九位，點過頭的數不清。`,
  },
  {
    slug: 'harbour-stalls-by-night',
    language: 'zh-Hant',
    section: 'business',
    topics: ['city'],
    state: 'second_review',
    hoursAgo: 7,
    source: { type: 'self_media', name: '夜市帳本', author: '夜市帳本', url: 'https://example.com/stall-ledger' },
    headline: '三個攤位的帳本：港邊夜市的一個晚上',
    standfirst: '從擺攤到收攤，記下每一筆進出。',
    copy: `十月的一個週五，我坐在港邊夜市的三個攤位後面，替他們記了一個晚上的帳。
賣魚丸的攤子備了二十公斤，十點前賣完；賣燈籠的賣出四十一盞，其中三十盞是同一位客人買的；修傘的整晚只有六位客人，但沒有一位空手回去。
收攤後三位攤主看了彼此的帳，說的第一句話都是：雨天再來記一次。`,
  },
  {
    slug: 'translated-tide-study',
    language: 'zh-Hant',
    section: 'news',
    topics: ['climate'],
    state: 'approved',
    hoursAgo: 4,
    source: {
      type: 'translated',
      name: 'Bay Monitor',
      title: 'Nine tonnes of rope',
      url: 'https://example.com/bay-monitor/cleanup',
    },
    headline: '十二個淨灘日，清出九噸繩網',
    standfirst: '統計顯示，塑膠膜減少三分之一，廢棄漁具增加四分之一。',
    copy: `今年八月至十一月的十二個淨灘日，志工共清出九噸繩索與漁網。
主辦單位逐車秤重、拍照。與去年相比，塑膠膜減少三分之一，廢棄漁具增加四分之一，成為重量最大的一類。`,
  },
  {
    slug: 'press-release-new-pier',
    language: 'zh-Hant',
    section: 'business',
    topics: ['city'],
    state: 'draft',
    hoursAgo: 1,
    source: { type: 'press_release', name: '港灣碼頭公司' },
    headline: '五號碼頭明年春天啟用',
    standfirst: '新碼頭設無障礙登船坡道與候船室。',
    copy: `五號碼頭預定明年春天啟用，設有無障礙登船坡道、候船室與腳踏車停放區。
工程費用與工期：待補。`,
  },
  {
    slug: 'harbour-swim-corrected',
    language: 'zh-Hant',
    section: 'news',
    topics: ['city'],
    state: 'corrected',
    hoursAgo: 7,
    kicker: '體育',
    headline: '港灣長泳週日舉行，三百名泳客報名',
    standfirst: '起點設於中央碼頭，全程一千二百公尺，為安全起見設兩道浮標。',
    copy: `第十二屆港灣長泳訂於週日清晨六時半舉行，三百名泳客報名，年紀最大的一位七十八歲。
全程一千二百公尺，起點設於中央碼頭，終點在內港二號碼頭。主辦單位設兩道浮標，並有九艘小艇隨行。
當日五時至九時，內港渡輪改由三號碼頭上下客。`,
    correction: {
      was: '清晨六時半舉行',
      is: '清晨七時半舉行',
      wrong: '先前版本將起泳時間誤為六時半。',
      right: '應為七時半。',
    },
  },
  {
    slug: 'withdrawn-rumour',
    language: 'zh-Hant',
    section: 'news',
    topics: ['city'],
    state: 'killed',
    hoursAgo: 160,
    headline: '渡輪夜班將停駛？',
    standfirst: '有消息指離島夜班船將於年底停駛。',
    copy: `有消息指離島夜班船將於年底停駛。營運方未回應查詢。`,
    note: '消息來源未能證實，營運方其後公布的班表與文中所述不符。',
  },
]
