/**
 * What the invented university teaches and studies. One line an institute: its subject, a colon, the subjects of its
 * sections. A subject is `bokmål = English`, with `= nynorsk` added where nynorsk differs.
 */
import type { Text } from '#shared/language.ts'

export interface Institute {
  subject: Text
  sections: Text[]
}

export interface Faculty {
  /** First two digits of its unit codes. */
  code: string
  name: Text
  institutes: Institute[]
}

/** @param text `bokmål = English`, with `= nynorsk` added where nynorsk differs */
export function subject(text: string): Text {
  const [nb = '', en = '', nn = nb] = text.split('=').map((part) => part.trim())
  return { nb, nn, en }
}

function institutes(text: string): Institute[] {
  const lines = text.trim().split(/\n(?=\S)/)
  return lines.map((line) => {
    const [head = '', tail = ''] = line.split(':')
    return { subject: subject(head), sections: tail.split(',').map(subject) }
  })
}

const science = institutes(`
kystbiologi = coastal biology: akvakultur = aquaculture, marin økologi = marine ecology,
  fiskehelse = fish health
fysikk = physics: kvantefysikk = quantum physics, optikk og fotonikk = optics and photonics,
  biofysikk = biophysics, astrofysikk = astrophysics, atmosfærefysikk = atmospheric physics,
  kondenserte fasers fysikk = condensed matter physics, kjernefysikk = nuclear physics
kjemi = chemistry: organisk kjemi = organic chemistry, uorganisk kjemi = inorganic chemistry,
  fysikalsk kjemi = physical chemistry, analytisk kjemi = analytical chemistry, katalyse = catalysis,
  miljøkjemi = environmental chemistry, polymerkjemi = polymer chemistry
biovitenskap = biosciences = biovitskap: molekylærbiologi = molecular biology, genetikk = genetics,
  botanikk = botany, zoologi = zoology, mikrobiologi = microbiology, evolusjonsbiologi = evolutionary biology,
  bioinformatikk = bioinformatics, plantefysiologi = plant physiology
geovitenskap = geosciences = geovitskap: berggrunnsgeologi = bedrock geology, kvartærgeologi = quaternary geology,
  geofysikk = geophysics, hydrologi = hydrology, glasiologi = glaciology, klimadynamikk = climate dynamics
matematiske fag = mathematical sciences: algebra = algebra, analyse = analysis, statistikk = statistics,
  topologi = topology, numerisk matematikk = numerical mathematics, forsikringsmatematikk = actuarial science
informatikk = computer science: kunstig intelligens = artificial intelligence, databaser = databases = databasar,
  programvareteknikk = software engineering, informasjonssikkerhet = information security = informasjonstryggleik,
  maskinsyn = computer vision, samhandlingsdesign = interaction design, algoritmer = algorithms = algoritmar
`)

const humanities = institutes(`
historie og religion = history and religion: middelalderhistorie = medieval history = mellomalderhistorie,
  moderne historie = modern history, religionsvitenskap = religious studies = religionsvitskap,
  arkeologi = archaeology, kulturminner = cultural heritage = kulturminne, samtidshistorie = contemporary history
språk = languages: nordisk språk = Scandinavian languages, engelsk = English, tysk = German, fransk = French,
  spansk = Spanish, anvendt språkvitenskap = applied linguistics = bruksretta språkvitskap,
  tegnspråk = sign languages = teiknspråk, norsk for internasjonale = Norwegian for internationals
litteratur = literature: nordisk litteratur = Scandinavian literature, allmenn litteratur = comparative literature,
  barnelitteratur = children's literature, klassiske fag = classics, retorikk = rhetoric
filosofi = philosophy: etikk = ethics, logikk = logic, idéhistorie = history of ideas,
  vitenskapsfilosofi = philosophy of science = vitskapsfilosofi, estetikk = aesthetics, examen philosophicum = ex.phil.
kunst og medier = art and media = kunst og medium: kunsthistorie = art history, film = film studies,
  journalistikk = journalism, drama og teater = drama and theatre, visuell kultur = visual culture,
  spill og digitale medier = games and digital media = spel og digitale medium
musikk = music: utøvende musikk = music performance = utøvande musikk, musikkvitenskap = musicology = musikkvitskap,
  musikkteknologi = music technology, jazz = jazz, dansevitenskap = dance studies = dansevitskap, kirkemusikk = church music = kyrkjemusikk
`)

const socialSciences = institutes(`
sosiologi = sociology: arbeidsliv = working life, velferd = welfare, migrasjon = migration, kriminologi = criminology,
  utdanningssosiologi = sociology of education, metode = methodology
statsvitenskap = political science = statsvitskap: internasjonal politikk = international relations,
  offentlig forvaltning = public administration = offentleg forvaltning, politisk teori = political theory,
  valgforskning = electoral studies = valforsking, europastudier = European studies = europastudium
psykologi = psychology: klinisk psykologi = clinical psychology, arbeidspsykologi = work psychology,
  utviklingspsykologi = developmental psychology, sosialpsykologi = social psychology,
  kognitiv psykologi = cognitive psychology, helsepsykologi = health psychology, psykologisk klinikk = the psychology clinic
geografi = geography: samfunnsgeografi = human geography, naturgeografi = physical geography,
  planlegging = planning, kartfag = cartography, utviklingsstudier = development studies = utviklingsstudium
sosialøkonomi = economics: mikroøkonomi = microeconomics, makroøkonomi = macroeconomics,
  ressursøkonomi = resource economics, helseøkonomi = health economics, økonometri = econometrics
sosialt arbeid = social work: barnevern = child welfare, rusfeltet = substance use, familievern = family welfare,
  vernepleie = intellectual disability care, praksisstudier = field studies = praksisstudium
sosialantropologi = social anthropology: kjønn og slekt = gender and kinship, urfolk = indigenous peoples,
  miljø og klima = environment and climate, økonomisk antropologi = economic anthropology
`)

const medicine = institutes(`
klinisk medisin = clinical medicine: indremedisin = internal medicine, kirurgi = surgery, kreft = cancer research,
  barnesykdommer = paediatrics = barnesjukdomar, kvinnehelse = women's health, akuttmedisin = emergency medicine,
  hjertesykdommer = cardiology = hjartesjukdomar, øre-nese-hals = otorhinolaryngology, hud = dermatology
laboratoriemedisin = laboratory medicine: medisinsk genetikk = medical genetics, immunologi = immunology,
  patologi = pathology, medisinsk mikrobiologi = medical microbiology, farmakologi = pharmacology,
  bioingeniørfag = biomedical laboratory science, biobank = the biobank = biobanken
samfunnsmedisin = public health: allmennmedisin = general practice, epidemiologi = epidemiology,
  global helse = global health, helsetjenesteforskning = health services research = helsetenesteforsking,
  arbeidsmedisin = occupational medicine, medisinsk etikk = medical ethics
nevromedisin = neuromedicine: nevrologi = neurology, psykisk helse = mental health, rehabilitering = rehabilitation,
  bevegelsesvitenskap = movement science = rørslevitskap, nevrovitenskap = neuroscience = nevrovitskap, søvn = sleep research
sykepleie = nursing = sjukepleie: grunnutdanning = basic education, spesialutdanning = specialist education,
  eldreomsorg = care of older people, helsesykepleie = public health nursing = helsesjukepleie,
  ferdighetssenter = the skills centre = ferdigheitssenteret, praksis = clinical placement, jordmorfag = midwifery
helse- og rehabiliteringsfag = health professions: fysioterapi = physiotherapy, ergoterapi = occupational therapy,
  radiografi = radiography, ernæring = nutrition, audiologi = audiology, ortopediteknikk = prosthetics
odontologi = dentistry: kariologi = cariology, periodonti = periodontics, kjeveortopedi = orthodontics,
  oral kirurgi = oral surgery, tannpleie = dental hygiene, tannklinikken = the dental clinic
`)

const engineering = institutes(`
bygg og miljø = civil and environmental engineering: konstruksjon = structural engineering, vei og trafikk = roads and traffic = veg og trafikk,
  vann og avløp = water and wastewater = vatn og avløp, geoteknikk = geotechnics, byggeprosess = construction management,
  betong = concrete, anleggsteknikk = construction engineering
maskinteknikk = mechanical engineering: produktutvikling = product development, materialteknikk = materials engineering,
  robotikk = robotics, termodynamikk = thermodynamics, strømning = fluid mechanics = strøyming, produksjon = manufacturing
elkraftteknikk = electric power engineering: kraftnett = power grids, høyspenning = high voltage = høgspenning,
  elektriske maskiner = electrical machines = elektriske maskiner, kraftelektronikk = power electronics, kraftmarked = power markets = kraftmarknad
elektroniske systemer = electronic systems = elektroniske system: signalbehandling = signal processing,
  akustikk = acoustics, radioteknikk = radio engineering, nanoelektronikk = nanoelectronics,
  romteknologi = space technology, innebygde systemer = embedded systems = innebygde system
marin teknikk = marine technology: hydrodynamikk = hydrodynamics, skipsdesign = ship design, havbruksteknikk = aquaculture engineering,
  undervannsteknologi = underwater technology = undervassteknologi, maritim logistikk = maritime logistics
energi og prosess = energy and process engineering: vannkraft = hydropower = vasskraft, vindkraft = wind power, solenergi = solar energy,
  varmepumper = heat pumps, industriell økologi = industrial ecology, hydrogen = hydrogen, prosessteknikk = process engineering
industriell design = industrial design: interaksjon = interaction, produktdesign = product design, tjenestedesign = service design = tenestedesign,
  modellverksted = the model workshop = modellverkstaden
arkitektur og plan = architecture and planning: bygningsvern = building conservation, byutvikling = urban development, boligforskning = housing research = bustadforsking,
  landskap = landscape, byggekunst = architectural design
`)

const law = institutes(`
privatrett = private law: avtalerett = contract law, arbeidsrett = labour law, familierett = family law, havrett = law of the sea,
  selskapsrett = company law
offentlig rett = public law = offentleg rett: forvaltningsrett = administrative law, strafferett = criminal law,
  menneskerettigheter = human rights = menneskerettar, miljørett = environmental law, skatterett = tax law
`)

const education = institutes(`
pedagogikk = education: spesialpedagogikk = special needs education, voksnes læring = adult learning = læring hos vaksne, skoleledelse = school leadership = skuleleiing,
  rådgiving = counselling = rådgjeving, pedagogisk psykologi = educational psychology
lærerutdanning = teacher education = lærarutdanning: matematikkdidaktikk = mathematics education, norskdidaktikk = Norwegian education,
  naturfagdidaktikk = science education, engelskdidaktikk = English education, samfunnsfag = social studies, praksis i skolen = school placement = praksis i skulen
barnehagelærerutdanning = early childhood education = barnehagelærarutdanning: lek og læring = play and learning = leik og læring, natur og helse = nature and health,
  språk og tekst = language and texts, barnehagepraksis = kindergarten placement
kroppsøving og idrett = physical education and sport: idrettsfysiologi = exercise physiology, friluftsliv = outdoor studies,
  idrettspsykologi = sport psychology, kroppsøvingsdidaktikk = teaching physical education
yrkesfag = vocational education: restaurant- og matfag = food studies, bygg- og anleggsfag = building trades, helsefag = health trades, design og håndverk = design and crafts = design og handverk
`)

const business = institutes(`
regnskap og finans = accounting and finance = rekneskap og finans: regnskap = accounting = rekneskap, finans = finance, revisjon = auditing, styring = management control
strategi og ledelse = strategy and leadership = strategi og leiing: organisasjon = organisation studies, innovasjon = innovation,
  entreprenørskap = entrepreneurship, strategi = strategy, internasjonal handel = international trade
marked og logistikk = marketing and logistics = marknad og logistikk: markedsføring = marketing = marknadsføring, logistikk = logistics, forbrukeratferd = consumer behaviour = forbrukaråtferd,
  reiseliv = tourism
`)

function faculty(code: string, nb: string, nn: string, en: string, parts: Institute[]): Faculty {
  return { code, name: { nb, nn, en }, institutes: parts }
}

export const faculties: Faculty[] = [
  faculty(
    '10',
    'Det naturvitenskapelige fakultet',
    'Det naturvitskaplege fakultetet',
    'Faculty of Science',
    science,
  ),
  faculty(
    '20',
    'Det humanistiske fakultet',
    'Det humanistiske fakultetet',
    'Faculty of Humanities',
    humanities,
  ),
  faculty(
    '25',
    'Det samfunnsvitenskapelige fakultet',
    'Det samfunnsvitskaplege fakultetet',
    'Faculty of Social Sciences',
    socialSciences,
  ),
  faculty('30', 'Det medisinske fakultet', 'Det medisinske fakultetet', 'Faculty of Medicine', medicine),
  faculty('40', 'Fakultet for teknologi', 'Fakultet for teknologi', 'Faculty of Engineering', engineering),
  faculty('50', 'Det juridiske fakultet', 'Det juridiske fakultetet', 'Faculty of Law', law),
  faculty(
    '55',
    'Fakultet for lærerutdanning',
    'Fakultet for lærarutdanning',
    'Faculty of Education',
    education,
  ),
  faculty('60', 'Nordhavn handelshøyskole', 'Nordhavn handelshøgskule', 'Nordhavn Business School', business),
]
