import { expect, it } from 'vitest'
import { SOURCE_TYPES } from '@/newsroom/story/source'
import en from './en/sources.json'
import hans from './zh-Hans/sources.json'
import hant from './zh-Hant/sources.json'

const TABLE = {
  original: ['原创', '原創', 'Original'],
  exclusive: ['独家', '獨家', 'Exclusive'],
  compiled: ['综合', '綜合', 'Compiled'],
  translated: ['编译', '編譯', 'Translated'],
  wire: ['通稿/电稿', '通稿/電稿', 'Agency'],
  republished: ['转载', '轉載', 'Republished'],
  partner_supplied: ['合作伙伴供稿', '合作夥伴供稿', 'Partner content'],
  contributor: ['投稿', '投稿', 'Contributed'],
  self_media: ['第三方自媒体', '第三方自媒體', 'Independent creator'],
  press_release: ['企业供稿', '企業供稿', 'Press release'],
  sponsored: ['推广/广告', '推廣/廣告', 'Advertisement'],
  ugc: ['用户发布', '使用者發布', 'Reader post'],
  ai_generated: ['AI 生成', 'AI 生成', 'AI-generated'],
  ai_assisted: ['AI 辅助', 'AI 輔助', 'AI-assisted'],
} as const

it.each(SOURCE_TYPES)('AP-04 labels %s alike on every page, in three languages', (type) => {
  expect([hans[type], hant[type], en[type]]).toEqual(TABLE[type])
})
