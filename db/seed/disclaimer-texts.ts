import type { PerLocale } from '@/newsroom/language/locales'

/**
 * The sample newsroom's standing matter, each language written on its own, none converted from another.
 * Examples of house style, not legal advice.
 */
export const TEXTS = {
  'own-work': {
    en: '© {{site.name}}. This piece is our own work. Please ask us before reproducing it; when you quote from it, name {{site.name}} and link to this page.',
    'zh-Hant':
      '本文為{{site.name}}自行採訪撰寫，著作權為本報所有。未經同意請勿轉載；引用時請註明出處，並附上本頁連結。',
    'zh-Hans': '本文为{{site.name}}原创稿件，版权所有，未经授权不得转载。引用请注明来源并附上本页链接。',
  },
  'third-party': {
    en: 'This piece was supplied by a third party and is published by {{site.name}} for information. The statements in it are its author’s. We cannot check every one of them and do not vouch that the piece is accurate, complete or up to date, so please verify what matters before you act on it.\n\nIf you believe that something on this page infringes your rights or is untrue, write to us at the contact address at the foot of the page. Tell us who you are, which passage you mean and what your claim rests on. We will put it to the source without delay, and correct, remove or unlink the passage where that is due.',
    'zh-Hant':
      '本文由第三方作者提供，{{site.name}}刊出僅供讀者參考。文中內容由作者負責，本報無法逐項查核，亦不擔保其正確、完整或即時；據以行動之前，請讀者自行求證。\n\n如認為本頁內容侵害您的權利或與事實不符，請依頁尾的聯絡方式來函，說明您的身分、所指段落與所據理由，並附相關證明。本報收到後會儘快向來源查證，視情形更正、撤下內容或移除連結。',
    'zh-Hans':
      '本文由第三方作者投稿，{{site.name}}刊发仅供参考。文中内容由作者本人负责，本站未能逐一核实，不对其准确、完整和及时作出保证；采信之前，请读者自行核对。\n\n如您认为本页内容侵犯您的权利或与事实不符，请通过页脚的联系方式书面告知，写明您的身份、涉及的段落和理由，并附上证明材料。我们收到后会尽快向来源核实，该更正的更正，该删除或断开链接的及时处理。',
  },
  'partner-supplied': {
    en: 'This piece was supplied by {{partner}}, a partner of {{site.name}}. It was not reported by our newsroom and is published for information.',
    'zh-Hant': '本文由合作夥伴{{partner}}供稿，並非{{site.name}}採訪撰寫，刊出僅供讀者參考。',
    'zh-Hans': '本文由合作伙伴{{partner}}供稿，非{{site.name}}采写，仅供参考。',
  },
  'independent-creator': {
    en: 'This piece comes from {{source.name}}, an independent creator. The views and statements are the creator’s own; {{site.name}} has not verified them, and carrying the piece does not mean that we agree.',
    'zh-Hant':
      '本文出自第三方自媒體「{{source.name}}」，觀點與陳述均屬作者個人。{{site.name}}未經查證，刊載亦不表示贊同。',
    'zh-Hans': '本文来自第三方自媒体“{{source.name}}”，内容仅为作者个人观点，未经{{site.name}}核实，刊载不等于赞同。',
  },
  sponsored: {
    en: '**Advertisement.** This piece was paid for by {{sponsor}}. The newsroom of {{site.name}} took no part in it.',
    'zh-Hant': '**廣告。**本文由{{sponsor}}付費刊登，{{site.name}}編輯部未參與製作。',
    'zh-Hans': '**广告。**本文由{{sponsor}}付费刊登，{{site.name}}编辑部未参与制作。',
  },
  'ai-assisted': {
    en: 'Parts of this piece were made with the help of AI. An editor of {{site.name}} reviewed it before publication.',
    'zh-Hant': '本文部分內容使用人工智慧（AI）工具輔助完成，刊出前已由{{site.name}}編輯審閱。',
    'zh-Hans': '本文部分内容由人工智能（AI）辅助完成，发布前已经{{site.name}}编辑审核。',
  },
  'ai-generated': {
    en: '**AI-generated.** The text of this piece was written by an AI system and may contain errors; please verify it before you rely on it.',
    'zh-Hant': '**AI 生成。**本文文字由人工智慧系統撰寫，可能有誤，引用前請先求證。',
    'zh-Hans': '**AI生成。**本文由人工智能生成，内容可能存在错误，使用前请注意核实。',
  },
  opinion: {
    en: 'Opinion. This piece gives the view of {{author}}, which need not be that of {{site.name}}.',
    'zh-Hant': '評論。本文為{{author}}的個人意見，不代表{{site.name}}立場。',
    'zh-Hans': '评论。本文仅代表{{author}}个人观点，不代表{{site.name}}立场。',
  },
  republished: {
    en: 'First published by {{source.name}} as “{{original.title}}”, by {{author}}. Rights remain with the author and the first publisher. Original: [{{source.url}}]({{source.url}})',
    'zh-Hant':
      '本文轉載自{{source.name}}，原題〈{{original.title}}〉，作者{{author}}，著作權屬作者及原刊載單位。原文網址：[{{source.url}}]({{source.url}})',
    'zh-Hans':
      '本文转载自{{source.name}}，原题为《{{original.title}}》，作者：{{author}}。版权归作者及原发布单位所有。原文链接：[{{source.url}}]({{source.url}})',
  },
  agency: {
    en: 'This report was supplied by {{source.name}}. It may not be reproduced, stored or passed on without the agency’s consent.',
    'zh-Hant': '本則電稿由{{source.name}}提供，未經該社同意，不得轉載、儲存或再行傳送。',
    'zh-Hans': '本稿由{{source.name}}提供，未经该社授权，不得转载、存储或再次传播。',
  },
  'ai-deepfake': {
    en: 'Something on this page looks real and is not: pictures, sound or quoted words were made or altered by AI. {{site.name}} shows it marked as such.',
    'zh-Hant': '本頁有看來真實、其實由 AI 製作或改動的影像、聲音或言語，{{site.name}}特此標明。',
    'zh-Hans': '本页含有由 AI 合成或改动、看似真实的图像、声音或言论，{{site.name}}特此标明。',
  },
  'ai-translated': {
    en: 'This piece was translated by AI. Where the translation and the original differ, the original prevails.',
    'zh-Hant': '本文由 AI 翻譯。譯文與原文如有出入，以原文為準。',
    'zh-Hans': '本文由 AI 翻译生成。译文与原文不一致的，以原文为准。',
  },
  'ai-summarized': {
    en: 'AI summarised the material this piece is made of. What matters to you is worth looking up in the sources it names.',
    'zh-Hant': '本文由 AI 就所列資料摘要而成，重要內容請查閱原始資料。',
    'zh-Hans': '本文由 AI 根据所列资料生成摘要，重要内容请以原始资料为准。',
  },
  'press-release': {
    en: 'Press release. This text was issued by {{source.name}}, which answers for what it says. {{site.name}} publishes it as received.',
    'zh-Hant': '企業新聞稿。本文由{{source.name}}發布，內容由發稿單位負責，{{site.name}}照登原稿。',
    'zh-Hans': '企业供稿。本文由{{source.name}}提供并对内容负责，{{site.name}}按来稿刊发。',
  },
  translated: {
    en: 'Translated from “{{original.title}}”, first published by {{source.name}}. Should the two differ, the original prevails.',
    'zh-Hant': '本文譯自{{source.name}}〈{{original.title}}〉，譯文與原文如有出入，以原文為準。',
    'zh-Hans': '本文编译自{{source.name}}《{{original.title}}》，译文与原文不一致的，以原文为准。',
  },
} as const satisfies Readonly<Record<string, PerLocale>>

export type TemplateKey = keyof typeof TEXTS
