/**
 * What a person reads when something was refused or failed: what happened, what is kept, what to do. One text
 * per code of the problem catalogue, and for the two failures only a browser knows.
 */
import type { Text } from '../language.ts'
import type { ProblemCode } from '../problem.ts'
import { commonProblemTexts } from './common-problem.ts'

export const problemTexts: Record<ProblemCode | 'offline' | 'unreadable', Text> = {
  ...commonProblemTexts,
  'malformed-body': {
    nb: 'Serveren kunne ikke lese det som ble sendt. Ingenting er endret. Last siden på nytt og prøv igjen.',
    nn: 'Serveren kunne ikkje lese det som vart sendt. Ingenting er endra. Last sida på nytt og prøv igjen.',
    en: 'The server could not read what was sent. Nothing has changed. Reload the page and try again.',
  },
  'invalid-request': {
    nb: 'Noe av det som er fylt ut, kan ikke lagres slik. Ingenting er endret. Se over feltene.',
    nn: 'Noko av det som er fylt ut, kan ikkje lagrast slik. Ingenting er endra. Sjå over felta.',
    en: 'Something that was filled in cannot be saved as it is. Nothing has changed. Check the fields.',
  },
  'foreign-origin': {
    nb: 'Forespørselen kom fra en annen nettside og ble avvist. Ingenting er endret.',
    nn: 'Førespurnaden kom frå ei anna nettside og vart avvist. Ingenting er endra.',
    en: 'The request came from another website and was refused. Nothing has changed.',
  },
  'link-unknown': {
    nb: 'Lenken er ukjent. Sjekk at hele lenken ble med fra e-posten.',
    nn: 'Lenkja er ukjend. Sjekk at heile lenkja vart med frå e-posten.',
    en: 'The link is unknown. Check that the whole link was copied from the e-mail.',
  },
  'link-elsewhere': {
    nb: 'Lenken virker bare i nettleseren du ba om den i. Gå tilbake dit og åpne den der, eller skriv inn koden fra e-posten.',
    nn: 'Lenkja verkar berre i nettlesaren du bad om ho i. Gå tilbake dit og opne ho der, eller skriv inn koden frå e-posten.',
    en: 'The link works only in the browser you asked for it in. Go back there and open it, or type the code from the e-mail.',
  },
  'code-wrong': {
    nb: 'Koden stemmer ikke. Sjekk at den er fra den nyeste e-posten, eller åpne lenken i denne nettleseren.',
    nn: 'Koden stemmer ikkje. Sjekk at han er frå den nyaste e-posten, eller opne lenkja i denne nettlesaren.',
    en: 'The code is not right. Check that it is from the newest e-mail, or open the link in this browser.',
  },
  'code-spent': {
    nb: 'Koden virker ikke lenger. Be om en ny e-post.',
    nn: 'Koden verkar ikkje lenger. Be om ein ny e-post.',
    en: 'The code does not work any more. Ask for a new e-mail.',
  },
  'login-over': {
    nb: 'Innloggingen tok for lang tid, eller ble begynt i en annen nettleser. Begynn på nytt.',
    nn: 'Innlogginga tok for lang tid, eller blei byrja i ein annan nettlesar. Byrj på nytt.',
    en: 'The login took too long, or was begun in another browser. Begin again.',
  },
  'provider-away': {
    nb: 'Innloggingstjenesten svarer ikke. Prøv igjen om litt.',
    nn: 'Innloggingstenesta svarar ikkje. Prøv igjen om litt.',
    en: 'The login service does not answer. Try again in a while.',
  },
  'provider-refused': {
    nb: 'Innloggingen ble avbrutt. Du er ikke logget inn.',
    nn: 'Innlogginga blei avbroten. Du er ikkje logga inn.',
    en: 'The login was broken off. You are not signed in.',
  },
  'provider-invalid': {
    nb: 'Svaret fra innloggingstjenesten er ikke gyldig. Du er ikke logget inn. Prøv igjen, eller spør den som har ansvar for Medvirk.',
    nn: 'Svaret frå innloggingstenesta er ikkje gyldig. Du er ikkje logga inn. Prøv igjen, eller spør den som har ansvar for Medvirk.',
    en: 'The answer of the login service is not valid. You are not signed in. Try again, or ask whoever is responsible for Medvirk.',
  },
  'provider-stale': {
    nb: 'Innloggingstjenesten har ikke bekreftet at du logget inn på nytt. Prøv en gang til. Hjelper ikke det, spør den som har ansvar for Medvirk hos dere.',
    nn: 'Innloggingstenesta har ikkje stadfesta at du logga inn på nytt. Prøv ein gong til. Hjelper ikkje det, spør den som har ansvar for Medvirk hos dykk.',
    en: 'The login service has not confirmed that you signed in anew. Try once more. If that does not help, ask whoever is responsible for Medvirk where you work.',
  },
  'account-other': {
    nb: 'Kontoen hører til en annen enn den som er logget inn her. Prøv igjen med din egen.',
    nn: 'Kontoen høyrer til ein annan enn den som er logga inn her. Prøv igjen med din eigen.',
    en: 'The account belongs to somebody other than the person signed in here. Try again with your own.',
  },
  'account-unknown': {
    nb: 'Vi finner ingen i registeret med denne kontoen. Spør den som har ansvar for Medvirk hos dere.',
    nn: 'Vi finn ingen i registeret med denne kontoen. Spør den som har ansvar for Medvirk hos dykk.',
    en: 'Nobody in the register has this account. Ask whoever is responsible for Medvirk where you work.',
  },
  'no-account': {
    nb: 'Ingen med denne e-postadressen har logget inn med en konto.',
    nn: 'Ingen med denne e-postadressa har logga inn med ein konto.',
    en: 'Nobody with this e-mail address has signed in with an account.',
  },
  'no-such-address': {
    nb: 'Ingen i registeret har denne e-postadressen. Ingenting er endret.',
    nn: 'Ingen i registeret har denne e-postadressa. Ingenting er endra.',
    en: 'Nobody in the register has this e-mail address. Nothing has changed.',
  },
  'account-taken': {
    nb: 'Brukernavnet hører til en som har logget inn med en annen konto før. Spør den som har ansvar for Medvirk hos dere.',
    nn: 'Brukarnamnet høyrer til ein som har logga inn med ein annan konto før. Spør den som har ansvar for Medvirk hos dykk.',
    en: 'The user name belongs to somebody who has signed in with another account before. Ask whoever is responsible for Medvirk where you work.',
  },
  'links-off': {
    nb: 'Her logger man ikke inn med e-post. Bruk en av de andre måtene.',
    nn: 'Her loggar ein ikkje inn med e-post. Bruk ein av dei andre måtane.',
    en: 'People do not sign in by e-mail here. Use one of the other ways.',
  },
  'confirm-at-provider': {
    nb: 'Logg inn på nytt med den samme tjenesten som du logget inn med.',
    nn: 'Logg inn på nytt med den same tenesta som du logga inn med.',
    en: 'Sign in anew with the same service that you signed in with.',
  },
  'no-address': {
    nb: 'Vi har ingen e-postadresse å sende koden til. Logg ut og inn igjen.',
    nn: 'Vi har inga e-postadresse å sende koden til. Logg ut og inn att.',
    en: 'There is no e-mail address to send the code to. Sign out and in again.',
  },
  'login-too-old': {
    nb: 'Dette krever at du nettopp har vist hvem du er. Ingenting er endret.',
    nn: 'Dette krev at du nettopp har vist kven du er. Ingenting er endra.',
    en: 'This requires that you have just shown who you are. Nothing has changed.',
  },
  'link-expired': {
    nb: 'Lenken er brukt eller gått ut på dato. Be om en ny.',
    nn: 'Lenkja er brukt eller har gått ut på dato. Be om ei ny.',
    en: 'The link has been used or has expired. Ask for a new one.',
  },
  'setup-done': {
    nb: 'Plattformen er allerede satt opp. Logg inn i stedet.',
    nn: 'Plattforma er alt sett opp. Logg inn i staden.',
    en: 'The platform has been set up already. Sign in instead.',
  },
  'last-admin': {
    nb: 'Den siste administratoren kan ikke fjernes. Gi rollen til noen andre først.',
    nn: 'Den siste administratoren kan ikkje fjernast. Gi rolla til nokon andre først.',
    en: 'The last administrator cannot be removed. Give somebody else the role first.',
  },
  'issued-already': {
    nb: 'Svarskjemaet ditt er allerede hentet med en annen svarkode. Bruk den koden for å fortsette.',
    nn: 'Svarskjemaet ditt er alt henta med ein annan svarkode. Bruk den koden for å halde fram.',
    en: 'Your answer form has already been collected with another answer code. Use that code to go on.',
  },
  'blinded-invalid': {
    nb: 'Svarskjemaet kunne ikke lages. Last siden på nytt. Svarene dine er fortsatt her.',
    nn: 'Svarskjemaet kunne ikkje lagast. Last sida på nytt. Svara dine er framleis her.',
    en: 'The answer form could not be made. Load the page again. Your answers are still here.',
  },
  'not-admitted': {
    nb: 'Svarboksen tar ikke imot dette svaret: svarskjemaet hører ikke til denne undersøkelsen.',
    nn: 'Svarboksen tek ikkje imot dette svaret: svarskjemaet høyrer ikkje til denne undersøkinga.',
    en: 'The answer box does not accept this answer: the answer form does not belong to this survey.',
  },
  'not-yours': {
    nb: 'Svarkoden passer ikke til dette svaret.',
    nn: 'Svarkoden passar ikkje til dette svaret.',
    en: 'The answer code does not fit this answer.',
  },
  'boxed-already': {
    nb: 'Det ligger allerede et svar i svarboksen med denne svarkoden. Velg å erstatte det hvis du vil endre noe.',
    nn: 'Det ligg alt eit svar i svarboksen med denne svarkoden. Vel å erstatte det om du vil endre noko.',
    en: 'There is already an answer in the answer box with this answer code. Choose to replace it if you want to change something.',
  },
  overtaken: {
    nb: 'En nyere endring av svaret ditt har allerede kommet fram.',
    nn: 'Ei nyare endring av svaret ditt har alt kome fram.',
    en: 'A newer change of your answer has already arrived.',
  },
  'round-not-open': {
    nb: 'Undersøkelsen er ikke åpen.',
    nn: 'Undersøkinga er ikkje open.',
    en: 'The survey is not open.',
  },
  'round-closed': {
    nb: 'Undersøkelsen er avsluttet. Det er ikke mulig å svare lenger.',
    nn: 'Undersøkinga er avslutta. Det er ikkje mogleg å svare lenger.',
    en: 'The survey is closed. It is no longer possible to answer.',
  },
  'round-aborted': {
    nb: 'Undersøkelsen ble avbrutt. Alle svar er slettet uten å være lest.',
    nn: 'Undersøkinga vart avbroten. Alle svar er sletta utan å vere lesne.',
    en: 'The survey was aborted. All answers have been destroyed unread.',
  },
  'round-not-preparing': {
    nb: 'Runden er ikke under klargjøring.',
    nn: 'Runden er ikkje under klargjering.',
    en: 'The round is not being prepared.',
  },
  'keys-not-ready': {
    nb: 'Nøklene er ikke ferdige ennå. Vent til alle er laget.',
    nn: 'Nøklane er ikkje ferdige enno. Vent til alle er laga.',
    en: 'The keys are not ready yet. Wait until all of them are made.',
  },
  'ceremony-invalid': {
    nb: 'Det som ble signert, er ikke det serveren foreslo, eller for få har signert. Gjør nøkkelmøtet på nytt.',
    nn: 'Det som vart signert, er ikkje det serveren føreslo, eller for få har signert. Gjer nøkkelmøtet på nytt.',
    en: 'What was signed is not what the server proposed, or too few have signed. Hold the key meeting again.',
  },
  'rehearsal-failed': {
    nb: 'Delene åpner ikke svarboksen. Prøv igjen med filene fra nøkkelmøtet.',
    nn: 'Delane opnar ikkje svarboksen. Prøv igjen med filene frå nøkkelmøtet.',
    en: 'The parts do not open the answer box. Try again with the files from the key meeting.',
  },
  'not-rehearsed': {
    nb: 'Øv på åpningen før undersøkelsen åpner.',
    nn: 'Øv på opninga før undersøkinga opnar.',
    en: 'Rehearse the opening before the survey opens.',
  },
  'single-key-not-accepted': {
    nb: 'Du må godta hva en undersøkelse uten nøkkelholdere ikke kan love.',
    nn: 'Du må godta kva ei undersøking utan nøkkelhaldarar ikkje kan love.',
    en: 'You must accept what a survey without key holders cannot promise.',
  },
  'not-signed-by-key-holders': {
    nb: 'For få nøkkelholdere har signert den nye datoen.',
    nn: 'For få nøkkelhaldarar har signert den nye datoen.',
    en: 'Too few key holders have signed the new date.',
  },
  'key-part-wrong': {
    nb: 'Dette er ikke en del av nøkkelen til denne svarboksen.',
    nn: 'Dette er ikkje ein del av nøkkelen til denne svarboksen.',
    en: 'This is not a part of the key to this answer box.',
  },
  'not-waiting-for-keys': {
    nb: 'Svarboksen venter ikke på nøkkeldeler nå.',
    nn: 'Svarboksen ventar ikkje på nøkkeldelar no.',
    en: 'The answer box is not waiting for key parts now.',
  },
  'round-key-missing': {
    nb: 'Rundenøkkelen mangler på serveren. Si fra til dem som drifter Medvirk.',
    nn: 'Rundenøkkelen manglar på serveren. Sei frå til dei som driftar Medvirk.',
    en: 'The round key is missing on the server. Tell those who operate Medvirk.',
  },
  'address-taken': {
    nb: 'En annen i registeret har denne e-postadressen. Ingenting er endret.',
    nn: 'Ein annan i registeret har denne e-postadressa. Ingenting er endra.',
    en: 'Somebody else in the register has this e-mail address. Nothing was changed.',
  },
  'invited-by-mail': {
    nb: 'Brev lages bare til dem som ikke har e-postadresse, eller ikke hadde det da runden ble satt i gang. Alle andre kan få en ny lenke på e-post. Ingen brev er laget.',
    nn: 'Brev blir berre laga til dei som ikkje har e-postadresse, eller ikkje hadde det då runden vart sett i gang. Alle andre kan få ei ny lenkje på e-post. Ingen brev er laga.',
    en: 'Letters are made only for those who have no e-mail address, or had none when the round was launched. Everyone else can get a new link by e-mail. No letters were made.',
  },
  'address-signs-in': {
    nb: 'Personen har en rolle og logger inn med adressen sin. Den kan bare rettes ved å importere registeret.',
    nn: 'Personen har ei rolle og loggar inn med adressa si. Ho kan berre rettast ved å importere registeret.',
    en: 'The person has a role and signs in with this address. It can only be corrected by importing the register.',
  },
  'round-not-draft': {
    nb: 'Runden er satt i gang og kan ikke endres på denne måten.',
    nn: 'Runden er sett i gang og kan ikkje endrast på denne måten.',
    en: 'The round has been launched and cannot be changed in this way.',
  },
  'groups-after-opening': {
    nb: 'Grupper må velges før runden åpner. De regnes ut når undersøkelsen avsluttes, av opplysninger som da slettes, og kan ikke lages etterpå.',
    nn: 'Grupper må veljast før runden opnar. Dei blir rekna ut når undersøkinga blir avslutta, av opplysningar som då blir sletta, og kan ikkje lagast etterpå.',
    en: 'Groups must be ordered before the round opens. They are worked out when the survey closes, from details that are then destroyed, and cannot be made afterwards.',
  },
  'round-incomplete': {
    nb: 'Runden kan ikke settes i gang slik den er nå. Utkastet er lagret.',
    nn: 'Runden kan ikkje setjast i gang slik han er no. Utkastet er lagra.',
    en: 'The round cannot be launched as it is. The draft is saved.',
  },
  'deadline-before-round': {
    nb: 'Fristen kan ikke ligge før runden begynner. Ingenting er flyttet.',
    nn: 'Fristen kan ikkje liggje før runden tek til. Ingenting er flytta.',
    en: 'The deadline cannot be before the round begins. Nothing was moved.',
  },
  'deadline-before-predecessor': {
    nb: 'Fristen kan ikke ligge før fristen for det som må gjøres først. Ingenting er flyttet.',
    nn: 'Fristen kan ikkje liggje før fristen for det som må gjerast først. Ingenting er flytta.',
    en: 'The deadline cannot be before that of the step which must be done first. Nothing was moved.',
  },
  'deadline-past-successor': {
    nb: 'Fristen kan ikke ligge etter fristen for det som venter på dette trinnet. Ingenting er flyttet.',
    nn: 'Fristen kan ikkje liggje etter fristen for det som ventar på dette steget. Ingenting er flytta.',
    en: 'The deadline cannot be after that of the step which waits for this one. Nothing was moved.',
  },
  'no-results': {
    nb: 'Resultatene er ikke åpnet for deg ennå. Leder og verneombud får dem samtidig når undersøkelsen er avsluttet.',
    nn: 'Resultata er ikkje opna for deg enno. Leiar og verneombod får dei samtidig når undersøkinga er avslutta.',
    en: 'The results are not open to you yet. Leader and safety representative get them at the same time when the survey has been closed.',
  },
  'pdf-not-available': {
    nb: 'Denne serveren kan ikke lage PDF. Hent lysbilder eller regneark i stedet, eller spør den som drifter serveren.',
    nn: 'Denne tenaren kan ikkje lage PDF. Hent lysbilete eller rekneark i staden, eller spør den som driftar tenaren.',
    en: 'This server cannot make PDF documents. Fetch slides or a sheet instead, or ask whoever runs the server.',
  },
  'handouts-enough': {
    nb: 'Du har seks bestillinger av filer fra før. Slett en av dem først.',
    nn: 'Du har seks bestillingar av filer frå før. Slett ei av dei først.',
    en: 'You already have six orders of files. Delete one of them first.',
  },
  'handouts-being-made': {
    nb: 'Vi lager allerede filer for deg. Vent til de er ferdige, eller avbryt den bestillingen først.',
    nn: 'Vi lagar alt filer for deg. Vent til dei er ferdige, eller avbryt den bestillinga først.',
    en: 'We are already making files for you. Wait until they are done, or cancel that order first.',
  },
  'handouts-not-ready': {
    nb: 'Filene er ikke ferdige ennå. Prøv igjen om litt.',
    nn: 'Filene er ikkje ferdige enno. Prøv igjen om litt.',
    en: 'The files are not ready yet. Try again in a little while.',
  },
  'results-open-already': {
    nb: 'Resultatene er åpnet for disse allerede. Det som er åpnet, kan ikke lukkes igjen.',
    nn: 'Resultata er opna for desse alt. Det som er opna, kan ikkje lukkast att.',
    en: 'The results are open to these people already. What has been opened cannot be closed again.',
  },
  'finished-figures': {
    nb: 'Undersøkelsen kom som ferdige tall fra et annet verktøy, og har ingen egen rapport. Tallene står som utvikling over tid i rapporter fra senere undersøkelser, merket «ikke kontrollert av Medvirk».',
    nn: 'Undersøkinga kom som ferdige tal frå eit anna verktøy, og har ingen eigen rapport. Tala står som utvikling over tid i rapportar frå seinare undersøkingar, merkte «ikkje kontrollert av Medvirk».',
    en: 'The survey came as finished figures from another tool, and has no report of its own. Its figures stand over time in the reports of later surveys, marked “not checked by Medvirk”.',
  },
  'nothing-shown': {
    nb: 'Det er for få svar til å vise noe trygt.',
    nn: 'Det er for få svar til å vise noko trygt.',
    en: 'There are too few answers to show anything safely.',
  },
  'answers-invalid': {
    nb: 'Svarene passer ikke med spørreskjemaet og ble ikke sendt. De ligger fortsatt i nettleseren.',
    nn: 'Svara passar ikkje med spørjeskjemaet og vart ikkje sende. Dei ligg framleis i nettlesaren.',
    en: 'The answers do not fit the questionnaire and were not sent. They are still in your browser.',
  },
  'form-invalid': {
    nb: 'Noe i skjemaet mangler eller er fylt ut feil. Utkastet er lagret.',
    nn: 'Noko i skjemaet manglar eller er fylt ut feil. Utkastet er lagra.',
    en: 'Something in the form is missing or filled in wrongly. The draft is saved.',
  },
  'register-invalid': {
    nb: 'Filene har feil. Ingenting er importert.',
    nn: 'Filene har feil. Ingenting er importert.',
    en: 'The files have errors. Nothing was imported.',
  },
  'earlier-survey-invalid': {
    nb: 'Filen har feil. Ingenting er importert.',
    nn: 'Fila har feil. Ingenting er importert.',
    en: 'The file has errors. Nothing was imported.',
  },
  'earlier-survey-there': {
    nb: 'En undersøkelse av samme enhet i de samme dagene er importert før. Svar som telles to ganger på ulik måte, kan røpe mer enn hver gang for seg.',
    nn: 'Ei undersøking av same eining i dei same dagane er importert før. Svar som blir talde to gonger på ulik måte, kan røpe meir enn kvar gong for seg.',
    en: 'A survey of the same unit in the same days has been imported before. Answers counted twice in different ways may tell more than either does by itself.',
  },
  'absence-invalid': {
    nb: 'Filen har feil. Ingenting er importert.',
    nn: 'Fila har feil. Ingenting er importert.',
    en: 'The file has errors. Nothing was imported.',
  },
  'absence-unknown-units': {
    nb: 'Filen har enheter som ikke finnes i registeret. Ingenting er importert. Sjekk filen på nytt, og si fra at radene deres skal utelates, eller rett kodene.',
    nn: 'Fila har einingar som ikkje finst i registeret. Ingenting er importert. Sjekk fila på nytt, og sei frå at radene deira skal utelatast, eller rett kodane.',
    en: 'The file has units that are not in the register. Nothing was imported. Check the file again and say that their rows are to be left out, or correct the codes.',
  },
  'questionnaire-invalid': {
    nb: 'Spørreskjemaet har feil. Ingenting er lagret.',
    nn: 'Spørjeskjemaet har feil. Ingenting er lagra.',
    en: 'The questionnaire has errors. Nothing was saved.',
  },
  'questionnaire-there': {
    nb: 'Denne versjonen finnes alt, og en versjon blir aldri endret. Gi den et annet versjonsnummer.',
    nn: 'Denne versjonen finst alt, og ein versjon blir aldri endra. Gi han eit anna versjonsnummer.',
    en: 'This version exists already, and a version is never changed. Give it another version number.',
  },
  'questionnaire-damaged': {
    nb: 'Filene til spørreskjemaet er skadet på serveren. Den som driver den, må hente dem fra sikkerhetskopien.',
    nn: 'Filene til spørjeskjemaet er skadde på serveren. Den som driv han, må hente dei frå tryggingskopien.',
    en: 'The files of the questionnaire are damaged on the server. Whoever runs it must bring them back from the backup.',
  },
  'release-refused': {
    nb: 'Tallene besto ikke kontrollen som alle resultater må gjennom. Ingenting er lagret.',
    nn: 'Tala bestod ikkje kontrollen som alle resultat må gjennom. Ingenting er lagra.',
    en: 'The figures did not pass the check that all results must pass. Nothing was saved.',
  },
  'changed-meanwhile': {
    nb: 'Noen andre har endret dette i mellomtiden. Det du skrev, er ikke lagret ennå, men står her fortsatt.',
    nn: 'Nokon andre har endra dette i mellomtida. Det du skreiv, er ikkje lagra enno, men står her framleis.',
    en: 'Somebody else has changed this meanwhile. What you wrote is not saved yet, but it is still here.',
  },
  'letter-sent': {
    nb: 'Brevet er sendt og kan ikke endres.',
    nn: 'Brevet er sendt og kan ikkje endrast.',
    en: 'The letter has been sent and cannot be changed.',
  },
  'day-passed': {
    nb: 'Dagen er over. Velg i dag eller senere.',
    nn: 'Dagen er over. Vel i dag eller seinare.',
    en: 'The day has passed. Choose today or later.',
  },
  'plan-signed': {
    nb: 'Tiltaksplanen er signert og låst for endringer.',
    nn: 'Tiltaksplanen er signert og låst for endringar.',
    en: 'The action plan is signed and locked for changes.',
  },
  'measure-fixed': {
    nb: 'Dette er bestemt av et utvalg eller av nivået over, og kan ikke endres her.',
    nn: 'Dette er bestemt av eit utval eller av nivået over, og kan ikkje endrast her.',
    en: 'This was decided by a committee or by the level above and cannot be changed here.',
  },
  'nothing-above': {
    nb: 'Det er ikke noe nivå over i denne runden. Ingenting er endret.',
    nn: 'Det er ikkje noko nivå over i denne runden. Ingenting er endra.',
    en: 'There is no level above in this round. Nothing has changed.',
  },
  'lifted-already': {
    nb: 'Tiltaket er alt løftet. Last siden på nytt for å se hvor det står.',
    nn: 'Tiltaket er alt løfta. Last sida på nytt for å sjå kvar det står.',
    en: 'The measure has been lifted already. Reload the page to see where it stands.',
  },
  'lift-answered': {
    nb: 'Nivået over har alt svart. Ingenting er endret. Last siden på nytt for å lese svaret.',
    nn: 'Nivået over har alt svara. Ingenting er endra. Last sida på nytt for å lese svaret.',
    en: 'The level above has answered already. Nothing has changed. Reload the page to read the answer.',
  },
  'plan-not-ready': {
    nb: 'Tiltaksplanen er ikke klar for signering. Noe som må være med, mangler i ett eller flere tiltak.',
    nn: 'Tiltaksplanen er ikkje klar for signering. Noko som må vere med, manglar i eitt eller fleire tiltak.',
    en: 'The action plan is not ready for signature. One or more measures lack something that is required.',
  },
  'package-not-valid': {
    nb: 'Pakken følger ikke arkivets skjema, og er ikke laget. Se i forhåndsvisningen hva som er galt.',
    nn: 'Pakken følgjer ikkje skjemaet til arkivet, og er ikkje laga. Sjå i førehandsvisinga kva som er gale.',
    en: 'The package does not follow the schema of the records system, and was not made. See in the preview what is wrong.',
  },
  'nothing-to-file': {
    nb: 'Dokumentet er ikke klart til å arkiveres: det er ikke signert eller ferdig.',
    nn: 'Dokumentet er ikkje klart til å arkiverast: det er ikkje signert eller ferdig.',
    en: 'The document is not ready to be filed: it is not signed or not finished.',
  },
  'filed-already': {
    nb: 'Dokumentet er arkivert eller sendt allerede.',
    nn: 'Dokumentet er alt arkivert eller sendt.',
    en: 'The document is filed already, or on its way.',
  },
  'no-way-to-send': {
    nb: 'Her arkiveres dokumenter for hånd: last ned pakken, og før inn saksnummeret.',
    nn: 'Her blir dokument arkiverte for hand: last ned pakka, og før inn saksnummeret.',
    en: 'Documents are filed by hand here: download the package, and record the case number.',
  },
  'plan-not-signed': {
    nb: 'Tiltaksplanen må være signert først.',
    nn: 'Tiltaksplanen må vere signert først.',
    en: 'The action plan must be signed first.',
  },
  'assistance-closed': {
    nb: 'Forespørselen om bistand er avsluttet. Be om bistand på nytt hvis dere trenger det.',
    nn: 'Førespurnaden om bistand er avslutta. Be om bistand på nytt dersom de treng det.',
    en: 'The request for help is closed. Ask for help again if you need it.',
  },
  'form-closed': {
    nb: 'Fristen er ute, og skjemaet kan ikke åpnes igjen. Det som er signert, står.',
    nn: 'Fristen er ute, og skjemaet kan ikkje opnast att. Det som er signert, står.',
    en: 'The deadline has passed, and the form cannot be opened again. What is signed stands.',
  },
  'form-signed': {
    nb: 'Skjemaet er signert og låst for endringer.',
    nn: 'Skjemaet er signert og låst for endringar.',
    en: 'The form is signed and locked for changes.',
  },
  'step-not-recordable': {
    nb: 'Dette steget registreres ikke for hånd.',
    nn: 'Dette steget blir ikkje registrert for hand.',
    en: 'This step is not recorded by hand.',
  },
  'step-too-early': {
    nb: 'Steget før dette er ikke ferdig ennå. Det du har skrevet, står her fortsatt.',
    nn: 'Steget før dette er ikkje ferdig enno. Det du har skrive, står her framleis.',
    en: 'The step before this one is not done yet. What you have written is still here.',
  },
  'document-done': {
    nb: 'Dokumentet er merket som ferdig. Ta det opp igjen for å endre det.',
    nn: 'Dokumentet er merkt som ferdig. Ta det opp att for å endre det.',
    en: 'The document is marked as done. Take it up again to change it.',
  },
  'document-incomplete': {
    nb: 'Noe mangler før dette kan merkes som ferdig.',
    nn: 'Noko manglar før dette kan merkjast som ferdig.',
    en: 'Something is missing before this can be marked as done.',
  },
  'meeting-code-unknown': {
    nb: 'Ingen møter har denne koden nå. Sjekk koden på veggen og prøv igjen.',
    nn: 'Ingen møte har denne koden no. Sjekk koden på veggen og prøv igjen.',
    en: 'No meeting has this code now. Check the code on the wall and try again.',
  },
  'meeting-over': {
    nb: 'Møtet er slutt. Det som ble sendt før det sluttet, er med.',
    nn: 'Møtet er slutt. Det som vart sendt før det slutta, er med.',
    en: 'The meeting is over. What was sent before it ended is included.',
  },
  'meeting-phase': {
    nb: 'Møtet er kommet til et annet trinn, så dette kan ikke gjøres nå. Ingenting er endret.',
    nn: 'Møtet er kome til eit anna steg, så dette kan ikkje gjerast no. Ingenting er endra.',
    en: 'The meeting has come to another stage, so this cannot be done now. Nothing has changed.',
  },
  'meeting-full': {
    nb: 'Det er ikke plass til flere telefoner i møtet. Skriv lappene sammen med noen som er med.',
    nn: 'Det er ikkje plass til fleire telefonar i møtet. Skriv lappane saman med nokon som er med.',
    en: 'There is no room for more phones in the meeting. Write your notes together with somebody who has joined.',
  },
  'meeting-choices-enough': {
    nb: 'Gruppa har valgt så mange lapper som den kan. Ta bort én før dere velger en ny.',
    nn: 'Gruppa har valt så mange lappar som ho kan. Ta bort éin før de vel ein ny.',
    en: 'The group has chosen as many notes as it may. Take one away before you choose another.',
  },
  'access-undecided': {
    nb: 'Noen rapporter er ikke avgjort ennå. Avgjør dem først, så kan kravet besvares.',
    nn: 'Nokre rapportar er ikkje avgjorde enno. Avgjer dei først, så kan kravet svarast på.',
    en: 'Some reports are not decided on yet. Decide on them first; then the request can be answered.',
  },
  'access-answered': {
    nb: 'Innsynskravet er besvart og kan ikke endres.',
    nn: 'Innsynskravet er svara på og kan ikkje endrast.',
    en: 'The access request is answered and cannot be changed.',
  },
  'access-decided': {
    nb: 'Noe er allerede avgjort i dette innsynskravet, så det kan ikke slettes. Angre avgjørelsene først.',
    nn: 'Noko er alt avgjort i dette innsynskravet, så det kan ikkje slettast. Gjer om avgjerdene først.',
    en: 'Something is decided on this access request already, so it cannot be deleted. Take the decisions back first.',
  },
  'access-requested': {
    nb: 'Noen har krevd innsyn i rapporter fra denne runden, så den kan ikke slettes. Snakk med arkivet.',
    nn: 'Nokon har kravd innsyn i rapportar frå denne runden, så han kan ikkje slettast. Snakk med arkivet.',
    en: 'Somebody has asked for access to reports of this round, so it cannot be deleted. Talk to the records office.',
  },
  'too-large': {
    nb: 'Det som ble sendt, er for stort. Ingenting er lagret.',
    nn: 'Det som vart sendt, er for stort. Ingenting er lagra.',
    en: 'What was sent is too large. Nothing was saved.',
  },
  'wrong-media-type': {
    nb: 'Serveren kjenner ikke formatet som ble sendt. Ingenting er lagret.',
    nn: 'Serveren kjenner ikkje formatet som vart sendt. Ingenting er lagra.',
    en: 'The server does not know the format that was sent. Nothing was saved.',
  },
  'too-many-requests': {
    nb: 'Det kom for mange forespørsler på kort tid. Vent et minutt og prøv igjen.',
    nn: 'Det kom for mange førespurnader på kort tid. Vent eit minutt og prøv igjen.',
    en: 'Too many requests in a short time. Wait a minute and try again.',
  },
}
