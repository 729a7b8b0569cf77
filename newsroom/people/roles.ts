/** Roles from least to most; `legal` stands beside the ladder. */
export const ROLES = ['contributor', 'reporter', 'editor', 'chief', 'legal', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** `deskId: null` means the whole house; `legal` and `admin` are always held for the whole house. */
export type Grant = { readonly role: Role; readonly deskId: string | null }

export const HOUSE_ROLES: readonly Role[] = ['legal', 'admin']
