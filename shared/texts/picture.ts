/** Copying a picture of a report as an image. */
import { defineTexts } from './define.ts'

export const pictureTexts = defineTexts({
  copy: { nb: 'Kopier som bilde', nn: 'Kopier som bilete', en: 'Copy as image' },
  copied: {
    nb: 'Bildet er kopiert. Lim det inn der du vil ha det.',
    nn: 'Biletet er kopiert. Lim det inn der du vil ha det.',
    en: 'The image has been copied. Paste it where you want it.',
  },
  saved: {
    nb: 'Nettleseren lar ikke siden kopiere bilder. Bildet er lastet ned i stedet.',
    nn: 'Nettlesaren lèt ikkje sida kopiere bilete. Biletet er lasta ned i staden.',
    en: 'This browser does not let the page copy images. The image has been downloaded instead.',
  },
  failed: {
    nb: 'Bildet kunne ikke lages. Prøv igjen.',
    nn: 'Det gjekk ikkje å lage biletet. Prøv igjen.',
    en: 'The image could not be made. Try again.',
  },
  title: { nb: '{{unit}}: {{what}}', nn: '{{unit}}: {{what}}', en: '{{unit}}: {{what}}' },
  source: {
    nb: 'Kilde: {{institution}}, {{round}}. Laget i Medvirk.',
    nn: 'Kjelde: {{institution}}, {{round}}. Laga i Medvirk.',
    en: 'Source: {{institution}}, {{round}}. Made in Medvirk.',
  },
  description: {
    nb: '{{what}} for {{unit}}. Alle tallene står i tabellen på rapportsiden.',
    nn: '{{what}} for {{unit}}. Alle tala står i tabellen på rapportsida.',
    en: '{{what}} of {{unit}}. All figures stand in the table of the report.',
  },
})
