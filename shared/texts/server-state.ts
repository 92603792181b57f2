/** The page of how the server is, for administrators. */
import type { Text } from '../language.ts'
import type { Want } from '../server-state.ts'
import { defineTexts } from './define.ts'

export const serverStateTexts = defineTexts({
  title: { nb: 'Tilstand og sikkerhetskopi', nn: 'Tilstand og tryggingskopi', en: 'State and backup' },
  lead: {
    nb: 'Om serveren gjør det den skal. Tallene er rundet av, så ingen kan se på dem om noen svarer.',
    nn: 'Om serveren gjer det han skal. Tala er runda av, så ingen kan sjå på dei om nokon svarar.',
    en: 'Whether the server does what it should. The figures are rounded, so that nobody can see by them whether somebody answers.',
  },
  toHelp: {
    nb: 'Om serveren er i orden, og når det sist ble tatt sikkerhetskopi',
    nn: 'Om serveren er i orden, og når det sist vart teke tryggingskopi',
    en: 'Whether the server is well, and when a backup was last made',
  },
  well: { nb: 'Alt er i orden', nn: 'Alt er i orden', en: 'All is well' },
  notWell: { nb: 'Noe må gjøres', nn: 'Noko må gjerast', en: 'Something must be done' },
  jobs: { nb: 'Faste jobber', nn: 'Faste jobbar', en: 'Regular jobs' },
  jobsNone: { nb: 'Har ikke begynt ennå', nn: 'Har ikkje byrja enno', en: 'Have not begun yet' },
  jobsSince_one: {
    nb: '{{jobs}} jobber, sist for 1 sekund siden',
    nn: '{{jobs}} jobbar, sist for 1 sekund sidan',
    en: '{{jobs}} jobs, last 1 second ago',
  },
  jobsSince_other: {
    nb: '{{jobs}} jobber, sist for {{count}} sekunder siden',
    nn: '{{jobs}} jobbar, sist for {{count}} sekund sidan',
    en: '{{jobs}} jobs, last {{count}} seconds ago',
  },
  jobsFailed: {
    nb: 'Disse gikk galt sist, og blir prøvd igjen om et halvt minutt. Feilen står i loggen på serveren:',
    nn: 'Desse gjekk gale sist, og blir prøvde igjen om eit halvt minutt. Feilen står i loggen på serveren:',
    en: 'These failed last time, and are tried again in half a minute. The fault is in the server’s log:',
  },
  database: { nb: 'Databasen', nn: 'Databasen', en: 'The database' },
  /** {{size}}: megabytes. */
  databaseSize: { nb: 'Høyst {{size}} MB', nn: 'Høgst {{size}} MB', en: '{{size}} MB at most' },
  room: { nb: 'Ledig plass på disken', nn: 'Ledig plass på disken', en: 'Room on the disk' },
  roomLeft: { nb: 'Minst {{size}} GB', nn: 'Minst {{size}} GB', en: '{{size}} GB at least' },
  backup: { nb: 'Siste sikkerhetskopi', nn: 'Siste tryggingskopi', en: 'Newest backup' },
  backupMade: {
    nb: '{{time}}. Alt i den ble kontrollert.',
    nn: '{{time}}. Alt i han vart kontrollert.',
    en: '{{time}}. All of it was checked.',
  },
  backupNone: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  backupMissing: {
    nb: '**Det er ikke tatt sikkerhetskopi.** Be dem som drifter serveren, om å ta en hver natt.',
    nn: '**Det er ikkje teke tryggingskopi.** Be dei som driftar serveren, om å ta ein kvar natt.',
    en: '**No backup has been made.** Ask those who run the server to make one every night.',
  },
  backupOld: {
    nb: '**Sikkerhetskopien er gammel.** Den skal tas hver natt. Spør dem som drifter serveren.',
    nn: '**Tryggingskopien er gammal.** Han skal takast kvar natt. Spør dei som driftar serveren.',
    en: '**The backup is old.** One is to be made every night. Ask those who run the server.',
  },
  log: { nb: 'Loggen', nn: 'Loggen', en: 'The audit log' },
  logUnchanged: { nb: 'Uendret {{day}}', nn: 'Uendra {{day}}', en: 'Unchanged on {{day}}' },
  logChanged: {
    nb: '**Noen har endret loggen.** Det ble oppdaget {{day}}. Hovedverneombudene har fått beskjed.',
    nn: '**Nokon har endra loggen.** Det vart oppdaga {{day}}. Hovudverneomboda har fått beskjed.',
    en: '**Somebody has changed the audit log.** It was found on {{day}}. The chief safety representatives have been told.',
  },
  logNone: { nb: 'Ikke sett over ennå', nn: 'Ikkje sett over enno', en: 'Not looked at yet' },
  version: { nb: 'Utgave', nn: 'Utgåve', en: 'Version' },
})

/** What is wrong, and what to do. */
export const wantTexts: Record<Want, Text> = {
  database: {
    nb: '**Ingenting kan lagres.** Disken er full eller ødelagt, eller databasen tilhører en annen bruker.',
    nn: '**Ingenting kan lagrast.** Disken er full eller øydelagd, eller databasen høyrer til ein annan brukar.',
    en: '**Nothing can be saved.** The disk is full or broken, or the database belongs to another user.',
  },
  'database-full': {
    nb: '**Databasen har nesten nådd en grense som noen har satt.** Finn ut hvem, og fjern den.',
    nn: '**Databasen har nesten nådd ei grense som nokon har sett.** Finn ut kven, og fjern ho.',
    en: '**The database has nearly reached a limit that somebody has set.** Find out who, and remove it.',
  },
  disk: {
    nb: '**Disken er nesten full.** Rydd plass før noe ikke kan lagres.',
    nn: '**Disken er nesten full.** Rydd plass før noko ikkje kan lagrast.',
    en: '**The disk is nearly full.** Make room before something cannot be saved.',
  },
  jobs: {
    nb: '**De faste jobbene står.** E-post, frister og sletting venter. Se i loggen på serveren, og start den på nytt.',
    nn: '**Dei faste jobbane står.** E-post, fristar og sletting ventar. Sjå i loggen på serveren, og start han på nytt.',
    en: '**The regular jobs stand still.** E-mail, deadlines and deletion wait. Look in the server’s log, and restart it.',
  },
  clock: {
    nb: '**Klokka på serveren har hoppet**, og de faste jobbene hviler. Still den. Er den riktig, start serveren på nytt.',
    nn: '**Klokka på serveren har hoppa**, og dei faste jobbane kviler. Still ho. Er ho rett, start serveren på nytt.',
    en: '**The server’s clock has jumped**, and the regular jobs rest. Set it. If it is right, restart the server.',
  },
  held: {
    nb: '**E-post og arkivering er holdt tilbake** etter en gjenoppretting, til du bestemmer hva som skal sendes.',
    nn: '**E-post og arkivering er haldne tilbake** etter ei gjenoppretting, til du avgjer kva som skal sendast.',
    en: '**E-mail and filing are held** after a backup was restored, until you decide what is to be sent.',
  },
}
