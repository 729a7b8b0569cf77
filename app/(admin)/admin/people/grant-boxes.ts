/** Ticked boxes of the roles form: `editor:` for the whole house, `editor:{desk}` for one desk. Checked afterwards. */
export const readGrantBoxes = (form: FormData): { role: string; deskId: string | null }[] =>
  form.getAll('grant').map((box) => {
    const [role = '', deskId = ''] = String(box).split(':')
    return { role, deskId: deskId || null }
  })
