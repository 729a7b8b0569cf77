import { file } from '../answer'

/** The proof-reader's dots: let it stand. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d4fa8"/><g fill="#fbfaf7"><path d="M7 10h18v3.500H7z"/><circle cx="9" cy="21" r="2.500"/><circle cx="16" cy="21" r="2.500"/><circle cx="23" cy="21" r="2.500"/></g></svg>`

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response => file(request, 'image/svg+xml', ICON, { tags: [] })
