/** Words of the list of decisions that goes with the answer to a request for access, and of its files. */
import { defineTexts } from './define.ts'

export const accessLetterTexts = defineTexts({
  title: {
    nb: 'Vedlegg til svar på innsynskrav {{reference}}',
    nn: 'Vedlegg til svar på innsynskrav {{reference}}',
    en: 'Annex to the answer to access request {{reference}}',
  },
  draft: {
    nb: 'UTKAST. Kravet er ikke besvart, og avgjørelsene kan endres.',
    nn: 'UTKAST. Kravet er ikkje svara på, og avgjerdene kan endrast.',
    en: 'DRAFT. The request is not answered, and the decisions can change.',
  },
  round: { nb: 'Undersøkelse: {{round}}', nn: 'Undersøking: {{round}}', en: 'Survey: {{round}}' },
  received: { nb: 'Kravet mottatt: {{day}}', nn: 'Kravet motteke: {{day}}', en: 'Request received: {{day}}' },
  answered: { nb: 'Besvart: {{day}}', nn: 'Svara på: {{day}}', en: 'Answered: {{day}}' },
  whole: {
    nb: 'Hver rapport er vurdert for seg, og er utlevert i sin helhet eller ikke utlevert.',
    nn: 'Kvar rapport er vurdert for seg, og er utlevert i sin heilskap eller ikkje utlevert.',
    en: 'Each report was considered by itself, and is released as a whole or not at all.',
  },
  released_one: {
    nb: 'Én rapport er utlevert',
    nn: 'Éin rapport er utlevert',
    en: 'One report is released',
  },
  released_other: {
    nb: '{{count}} rapporter er utlevert',
    nn: '{{count}} rapportar er utleverte',
    en: '{{count}} reports are released',
  },
  refused_one: {
    nb: 'Én rapport er ikke utlevert',
    nn: 'Éin rapport er ikkje utlevert',
    en: 'One report is not released',
  },
  refused_other: {
    nb: '{{count}} rapporter er ikke utlevert',
    nn: '{{count}} rapportar er ikkje utleverte',
    en: '{{count}} reports are not released',
  },
  undecided_one: {
    nb: 'Én rapport er ikke avgjort',
    nn: 'Éin rapport er ikkje avgjord',
    en: 'One report is not decided on',
  },
  undecided_other: {
    nb: '{{count}} rapporter er ikke avgjort',
    nn: '{{count}} rapportar er ikkje avgjorde',
    en: '{{count}} reports are not decided on',
  },
  group: { nb: '{{group}}, {{unit}}', nn: '{{group}}, {{unit}}', en: '{{group}}, {{unit}}' },
  file: { nb: 'Fil: {{name}}', nn: 'Fil: {{name}}', en: 'File: {{name}}' },
  includes: {
    nb: 'Svar fra disse telles med: {{units}}',
    nn: 'Svar frå desse er talde med: {{units}}',
    en: 'Answers from these are counted in it: {{units}}',
  },
  legalBasis: { nb: 'Hjemmel: {{basis}}', nn: 'Heimel: {{basis}}', en: 'Legal basis: {{basis}}' },
  reason: { nb: 'Begrunnelse: {{reason}}', nn: 'Grunngiving: {{reason}}', en: 'Reason: {{reason}}' },
  complaint: {
    nb: 'Hvordan man klager, og fristen for det, står i svaret som dette er vedlegg til.',
    nn: 'Korleis ein klagar, og fristen for det, står i svaret som dette er vedlegg til.',
    en: 'How to complain, and the time limit, are in the answer that this is an annex to.',
  },
  listName: { nb: 'avgjørelser', nn: 'avgjerder', en: 'decisions' },
  zipName: { nb: 'innsyn {{reference}}', nn: 'innsyn {{reference}}', en: 'access {{reference}}' },
  zipDraftName: {
    nb: 'innsyn {{reference}} utkast',
    nn: 'innsyn {{reference}} utkast',
    en: 'access {{reference}} draft',
  },
})
