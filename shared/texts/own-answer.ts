/** Looking for one's own answer in the published list of the answer box. */
import { defineTexts } from './define.ts'

export const ownAnswerTexts = defineTexts({
  /* Is my answer in the box? */
  own: {
    nb: 'Ligger svaret mitt i svarboksen?',
    nn: 'Ligg svaret mitt i svarboksen?',
    en: 'Is my answer in the answer box?',
  },
  ownLead: {
    nb: 'Skriv svarkoden du fikk da du svarte. Nettleseren laster ned hele listen over svarene i boksen og leter i den her hos deg. Ingenting av det du skriver, blir sendt, og ingen ser hva du leter etter.',
    nn: 'Skriv svarkoden du fekk då du svara. Nettlesaren lastar ned heile lista over svara i boksen og leitar i ho her hos deg. Ingenting av det du skriv, blir sendt, og ingen ser kva du leitar etter.',
    en: 'Type the answer code you got when you answered. The browser downloads the whole list of the answers in the box and searches it here on your device. Nothing of what you type is sent, and nobody sees what you look for.',
  },
  ownLater: {
    nb: 'Listen publiseres når undersøkelsen er avsluttet. Ta vare på svarkoden til da.',
    nn: 'Lista blir publisert når undersøkinga er avslutta. Ta vare på svarkoden til då.',
    en: 'The list is published when the survey has closed. Keep your answer code until then.',
  },
  answerCode: { nb: 'Svarkode', nn: 'Svarkode', en: 'Answer code' },
  answerCodeHelp: {
    nb: 'Sju grupper på fire tegn. Store og små bokstaver er det samme.',
    nn: 'Sju grupper på fire teikn. Store og små bokstavar er det same.',
    en: 'Seven groups of four characters. Capitals or small letters are the same.',
  },
  look: { nb: 'Let i listen', nn: 'Leit i lista', en: 'Search the list' },
  looking: { nb: 'Leter …', nn: 'Leitar …', en: 'Searching …' },
  receipt: { nb: 'Kvittering', nn: 'Kvittering', en: 'Receipt' },
  receiptHelp: {
    nb: 'Den står i filen hvis du lagret den etter at du hadde sendt inn. Nettleseren du svarte i, husker den selv.',
    nn: 'Ho står i fila om du lagra ho etter at du hadde sendt inn. Nettlesaren du svara i, hugsar ho sjølv.',
    en: 'It is in the file if you saved that after submitting. The browser you answered in remembers it by itself.',
  },
  receiptWrong: {
    nb: 'En kvittering har 64 tegn: tall og bokstavene a til f.',
    nn: 'Ei kvittering har 64 teikn: tal og bokstavane a til f.',
    en: 'A receipt has 64 characters: figures and the letters a to f.',
  },
  asSent: {
    nb: 'Ja, svaret ditt lå i svarboksen akkurat slik du sendte det',
    nn: 'Ja, svaret ditt låg i svarboksen akkurat slik du sende det',
    en: 'Yes, your answer was in the answer box exactly as you sent it',
  },
  asSentText: {
    nb: 'Listen har {{boxed}} svar, kontrollsummen under stemmer med listen, og det forseglede svaret er det kvitteringen gjelder.',
    nn: 'Lista har {{boxed}} svar, kontrollsummen under stemmer med lista, og det forsegla svaret er det kvitteringa gjeld.',
    en: 'The list has {{boxed}} answers, the checksum below fits the list, and the sealed answer is the one the receipt is for.',
  },
  inTheBox: {
    nb: 'Ja, det lå et svar med svarkoden din i svarboksen da den ble telt',
    nn: 'Ja, det låg eit svar med svarkoden din i svarboksen då han vart talt opp',
    en: 'Yes, an answer with your answer code was in the answer box when it was counted',
  },
  inTheBoxText: {
    nb: 'Listen har {{boxed}} svar, og kontrollsummen under stemmer med listen. At det er akkurat svaret du sendte, kan vi bare se med kvitteringen, eller i nettleseren du svarte i.',
    nn: 'Lista har {{boxed}} svar, og kontrollsummen under stemmer med lista. At det er akkurat svaret du sende, kan vi berre sjå med kvitteringa, eller i nettlesaren du svara i.',
    en: 'The list has {{boxed}} answers, and the checksum below fits the list. That it is exactly the answer you sent shows only with the receipt, or in the browser you answered in.',
  },
  otherBytes: {
    nb: 'Det lå et svar med svarkoden din i svarboksen, men ikke det kvitteringen gjelder',
    nn: 'Det låg eit svar med svarkoden din i svarboksen, men ikkje det kvitteringa gjeld',
    en: 'An answer with your answer code was in the answer box, but not the one the receipt is for',
  },
  otherBytesText: {
    nb: 'Slik skal det være hvis du erstattet svaret senere, for eksempel fra en annen telefon eller PC. Gjorde du ikke det, si fra til verneombudet: noen andre kan ha byttet svaret.',
    nn: 'Slik skal det vere om du erstatta svaret seinare, til dømes frå ein annan telefon eller PC. Gjorde du ikkje det, sei frå til verneombodet: nokon andre kan ha bytt svaret.',
    en: 'That is right if you replaced the answer later, for instance from another phone or computer. If you did not, tell the safety representative: somebody else may have exchanged the answer.',
  },
  notInTheBox: {
    nb: 'Nei, svaret ditt er ikke i listen',
    nn: 'Nei, svaret ditt er ikkje i lista',
    en: 'No, your answer is not in the list',
  },
  notInTheBoxText: {
    nb: 'Slik skal det være hvis du ikke sendte inn, eller trakk svaret tilbake. Fikk du beskjed om at svaret var kommet fram, si fra til verneombudet.',
    nn: 'Slik skal det vere om du ikkje sende inn, eller trekte svaret tilbake. Fekk du melding om at svaret var kome fram, sei frå til verneombodet.',
    en: 'That is right if you did not submit, or withdrew the answer. If you were told that it had arrived, tell the safety representative.',
  },
  listWrong: {
    nb: 'Listen stemmer ikke med det som er publisert',
    nn: 'Lista stemmer ikkje med det som er publisert',
    en: 'The list does not fit what was published',
  },
  listWrongText: {
    nb: 'Antallet eller kontrollsummen er feil. Si fra til verneombudet eller en tillitsvalgt.',
    nn: 'Talet på svar eller kontrollsummen er feil. Sei frå til verneombodet eller ein tillitsvald.',
    en: 'The number or the checksum is wrong. Tell the safety representative or a union representative.',
  },
  root: { nb: 'Listens kontrollsum', nn: 'Kontrollsum for lista', en: 'The list’s checksum' },
  rootHelp: {
    nb: 'Merkle-roten over alle svarene i boksen (RFC 6962). Den ble publisert da undersøkelsen ble avsluttet.',
    nn: 'Merkle-rota over alle svara i boksen (RFC 6962). Ho vart publisert då undersøkinga vart avslutta.',
    en: 'The Merkle root over all answers in the box (RFC 6962). It was published when the survey closed.',
  },
  downloadIds: { nb: 'Last ned listen', nn: 'Last ned lista', en: 'Download the list' },
})
