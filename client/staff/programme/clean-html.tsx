/**
 * Markup of a questionnaire, cleaned before it is shown: only what a text to read needs. The import has refused all
 * else; this holds too for files that were changed on the server.
 */
import DOMPurify from 'dompurify'

const allowed = {
  ALLOWED_TAGS: ['p', 'br', 'strong', 'em', 'b', 'i', 'ul', 'ol', 'li', 'h3', 'h4', 'a'],
  ALLOWED_ATTR: ['href'],
  ALLOWED_URI_REGEXP: /^(?:https|mailto):/i,
}

export function CleanHtml({ html, lang }: { html: string; lang: string }) {
  const clean = DOMPurify.sanitize(html, allowed)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned right above
  return <div className="mv-questionnaire-html" lang={lang} dangerouslySetInnerHTML={{ __html: clean }} />
}
