import { useLanguage } from '@/components/ui/use-language'
import { templateName } from '@/newsroom/disclaimers/template-name'

/** What a template is called for whoever looks. */
export const useTemplateName = (): ((called: Parameters<typeof templateName>[0]) => string) => {
  const language = useLanguage()
  return (called) => templateName(called, language)
}
