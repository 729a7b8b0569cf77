import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'pg-boss', 'pino', 'sharp', 'opencc-js', 'nodemailer'],
  typescript: { ignoreBuildErrors: true },
}

export default createNextIntlPlugin('./app/words.ts')(config)
