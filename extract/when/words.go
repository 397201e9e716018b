package when

import "tjm/extract/text"

var months = text.NewLexicon(
	text.Entry[int]{Meaning: 1, Phrases: "janvier|janv|janv.|january|jan|januar|janner|januari|gennaio|enero|janeiro|stycznia|styczen"},
	text.Entry[int]{Meaning: 2, Phrases: "fevrier|fevr|fev|february|feb|februar|februari|febbraio|febrero|fevereiro|lutego|luty"},
	text.Entry[int]{Meaning: 3, Phrases: "mars|march|mar|marz|maerz|mrz|maart|marzo|marco|marca|marzec"},
	text.Entry[int]{Meaning: 4, Phrases: "avril|avr|april|apr|aprile|abril|kwietnia"},
	text.Entry[int]{Meaning: 5, Phrases: "mai|may|mei|maggio|mayo|maio|maja"},
	text.Entry[int]{Meaning: 6, Phrases: "juin|june|jun|juni|giugno|junio|junho|czerwca"},
	text.Entry[int]{Meaning: 7, Phrases: "juillet|juil|july|jul|juli|luglio|julio|julho|lipca"},
	text.Entry[int]{Meaning: 8, Phrases: "aout|august|aug|augustus|agosto|sierpnia"},
	text.Entry[int]{Meaning: 9, Phrases: "septembre|september|sept|sep|settembre|septiembre|setembro|wrzesnia"},
	text.Entry[int]{Meaning: 10, Phrases: "octobre|october|oct|oktober|okt|ottobre|octubre|outubro|pazdziernika"},
	text.Entry[int]{Meaning: 11, Phrases: "novembre|november|nov|noviembre|novembro|listopada"},
	text.Entry[int]{Meaning: 12, Phrases: "decembre|december|dec|dezember|dez|dicembre|diciembre|dezembro|grudnia"},
)

// englishMonths are those behind which a figure of two digits is a day.
var englishMonths = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sep|sept|october|oct|november|nov|december|dec"})

var weekdays = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|maandag|dinsdag|woensdag|donderdag|vrijdag"})

// spelled are the numbers that ads write in words.
var spelled = text.NewLexicon(
	text.Entry[int]{Meaning: 1, Phrases: "un|une|one|a|an|ein|eine|einen|einem|einer|eines|een|uno"},
	text.Entry[int]{Meaning: 2, Phrases: "deux|two|zwei|twee|due|dos|dois"},
	text.Entry[int]{Meaning: 3, Phrases: "trois|three|drei|drie|tre|tres"},
	text.Entry[int]{Meaning: 4, Phrases: "quatre|four|vier|quattro|cuatro|quatro"},
	text.Entry[int]{Meaning: 5, Phrases: "cinq|five|funf|fuenf|vijf|cinque|cinco"},
	text.Entry[int]{Meaning: 6, Phrases: "six|sechs|zes|sei|seis"},
	text.Entry[int]{Meaning: 7, Phrases: "sept|seven|sieben|zeven|sette|siete|sete"},
	text.Entry[int]{Meaning: 8, Phrases: "huit|eight|acht|otto|ocho|oito"},
	text.Entry[int]{Meaning: 9, Phrases: "neuf|nine|neun|negen|nove|nueve"},
	text.Entry[int]{Meaning: 10, Phrases: "dix|ten|zehn|tien|dieci|diez|dez"},
	text.Entry[int]{Meaning: 11, Phrases: "onze|eleven|elf"},
	text.Entry[int]{Meaning: 12, Phrases: "douze|twelve|zwolf|zwoelf|twaalf|dodici|doce|doze"},
	text.Entry[int]{Meaning: 15, Phrases: "quinze|fifteen|funfzehn"},
	text.Entry[int]{Meaning: 18, Phrases: "dix huit|eighteen|achtzehn|diciotto|dieciocho|dezoito"},
	text.Entry[int]{Meaning: 20, Phrases: "vingt|twenty|zwanzig"},
	text.Entry[int]{Meaning: 24, Phrases: "vingt quatre|twenty four|vierundzwanzig|ventiquattro|veinticuatro"},
	text.Entry[int]{Meaning: 13, Phrases: "treize|thirteen|dreizehn|dertien"},
	text.Entry[int]{Meaning: 14, Phrases: "quatorze|fourteen|vierzehn|veertien"},
	text.Entry[int]{Meaning: 16, Phrases: "seize|sixteen|sechzehn|zestien"},
	text.Entry[int]{Meaning: 17, Phrases: "dix sept|seventeen|siebzehn"},
	text.Entry[int]{Meaning: 19, Phrases: "dix neuf|nineteen|neunzehn"},
	text.Entry[int]{Meaning: 21, Phrases: "vingt et un|twenty one|einundzwanzig"},
	text.Entry[int]{Meaning: 22, Phrases: "vingt deux|twenty two|zweiundzwanzig"},
	text.Entry[int]{Meaning: 25, Phrases: "vingt cinq|twenty five|funfundzwanzig"},
	text.Entry[int]{Meaning: 26, Phrases: "vingt six|twenty six|sechsundzwanzig"},
	text.Entry[int]{Meaning: 28, Phrases: "vingt huit|twenty eight|achtundzwanzig"},
	text.Entry[int]{Meaning: 35, Phrases: "trente cinq|thirty five|funfunddreissig"},
	text.Entry[int]{Meaning: 36, Phrases: "trente six|thirty six|sechsunddreissig|sechsunddreißig|zesendertig"},
	text.Entry[int]{Meaning: 45, Phrases: "quarante cinq|forty five|funfundvierzig"},
	text.Entry[int]{Meaning: 48, Phrases: "quarante huit|forty eight|achtundvierzig"},
	text.Entry[int]{Meaning: 52, Phrases: "cinquante deux|fifty two|zweiundfunfzig"},
	text.Entry[int]{Meaning: 80, Phrases: "quatre vingts|eighty|achtzig"},
	text.Entry[int]{Meaning: 90, Phrases: "quatre vingt dix|ninety|neunzig"},
	text.Entry[int]{Meaning: 100, Phrases: "cent|a hundred|one hundred|hundert"},
	text.Entry[int]{Meaning: 120, Phrases: "cent vingt|a hundred and twenty|one hundred and twenty|hundertzwanzig"},
	text.Entry[int]{Meaning: 12, Phrases: "une douzaine de|douzaine de|a dozen"},
	text.Entry[int]{Meaning: 10, Phrases: "une dizaine de|dizaine de"},
	text.Entry[int]{Meaning: 15, Phrases: "une quinzaine de|quinzaine de"},
	text.Entry[int]{Meaning: 20, Phrases: "une vingtaine de|vingtaine de"},
	text.Entry[int]{Meaning: 30, Phrases: "une trentaine de|trentaine de|trente|thirty|dreissig|dreißig"},
	text.Entry[int]{Meaning: 40, Phrases: "une quarantaine de|quarantaine de|quarante|forty|vierzig"},
	text.Entry[int]{Meaning: 50, Phrases: "une cinquantaine de|cinquantaine de|cinquante|fifty|funfzig"},
	text.Entry[int]{Meaning: 70, Phrases: "soixante dix|seventy|siebzig"},
	text.Entry[int]{Meaning: 60, Phrases: "sechzig|une soixantaine de|soixantaine de|soixante|sixty"},
	text.Entry[int]{Meaning: 100, Phrases: "une centaine de|centaine de"},
)

// halves are numbers with a half.
var halves = text.NewLexicon(
	text.Entry[float64]{Meaning: 1.5, Phrases: "anderthalb|eineinhalb|einundeinhalb|one and a half"},
	text.Entry[float64]{Meaning: 2.5, Phrases: "zweieinhalb|zweiundeinhalb|two and a half"},
	text.Entry[float64]{Meaning: 3.5, Phrases: "dreieinhalb|dreiundeinhalb"},
)

// period is a unit of time.
type period int

const (
	day period = iota + 1
	week
	month
	quarter
	semester
	year
)

var periods = text.NewLexicon(
	text.Entry[period]{Meaning: day, Phrases: "jour|jours|jours ouvres|jours ouvrables|jours travailles|jours factures|jours facturables|jours facturable|jours hommes|jours homme|jour ouvre|jours/homme|j|jrs|jh|j/h|day|days|working days|work days|workdays|business day|person days|business days|man days|tag|tage|tagen|arbeitstage|personentage|manntage|pt|dag|dagen|werkdagen|giorni|dias"},
	text.Entry[period]{Meaning: week, Phrases: "semaine|semaines|week|weeks|wk|wks|woche|wochen|weken|settimane|semanas"},
	text.Entry[period]{Meaning: month, Phrases: "mois|moi|moiss|mos|month|months|mth|mths|monat|monate|monaten|monats|maand|maanden|calendar months|mese|mesi|mes|meses|miesiac|miesiace|miesiecy"},
	text.Entry[period]{Meaning: quarter, Phrases: "trimestre|trimestres|quarter|quarters|quartal|quartale|kwartaal"},
	text.Entry[period]{Meaning: semester, Phrases: "semestre|semestres|semester|halbjahr|halbes jahr|half year|half-year"},
	text.Entry[period]{Meaning: year, Phrases: "an|ans|annee|annees|year|years|yr|yrs|jahr|jahre|jahren|jaar|anno|anni|ano|anos"},
)
