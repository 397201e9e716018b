package terms

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// form is what a word says of the form of employment.
type form int

const (
	saysFreelance form = iota + 1
	saysPermanent
	saysFixedTerm
	saysApprentice
	saysRate        // TJM: the price of a freelancer, whoever names it
	saysIndependent // indépendant: a freelancer, or an adjective
	saysEmployee    // salarié: an offer, or a head count
	saysOffer       // prestation: only where forms are listed
	saysContract    // contract: a freelancer's in English lists of forms
	saysTender      // soumissionnaire: a freelancer's or a supplier's, where no form is named
	saysPrice       // "faites-moi une proposition de prix": a supplier is asked for, where no form is named
	saysMarket      // a word of public tenders: as saysTender where it opens its line or another stands beside
	saysNothing     // a word that looks like one and is not
)

var contracts = map[form]market.Contract{
	saysFreelance: market.Freelance, saysPermanent: market.Permanent, saysFixedTerm: market.FixedTerm,
	saysApprentice: market.Apprenticeship, saysRate: market.Freelance, saysIndependent: market.Freelance,
	saysEmployee: market.Permanent, saysOffer: market.Freelance,
	saysContract: market.Freelance, saysTender: market.Freelance, saysPrice: market.Freelance, saysMarket: market.Freelance,
}

var forms = text.NewLexicon(
	text.Entry[form]{Meaning: saysFreelance, Phrases: "contract-to-hire|contract to hire|salarie porte|salariee portee|salarie(e) porte(e)|salaries portes|salarie.e porte.e|portage salarie|partita iva|p.iva|p. iva|libero professionista|liberi professionisti|autonomo|autonoma|autonomos|por cuenta propia|contrato mercantil|prestador de servicos|recibos verdes|jdg|kontrakt b2b|freelance|freelances|free lance|free-lance|freelancer|freelancers|freelancing|freelanceur|freelanceurs|freelanceuse|portage|portage salarial|en portage|porte|contractor|contractors|contracting|contract role|contract position|independent contractor|independent contractors|sous traitance|sous-traitance|sous-traitant|sous-traitants|auto entrepreneur|auto-entrepreneur|autoentrepreneur|micro entreprise|micro-entreprise|micro-entrepreneurs|micro entrepreneurs|micro-entrepreneuse|auto-entrepreneuse|micro entrepreneur|sasu|eurl|freiberuflich|freiberufliche|freiberuflicher|freiberuflichen|freiberufler|freiberuflerin|freie mitarbeit|freier mitarbeiter|ir35|outside ir35|inside ir35|self employed|self-employed|selbstandig|selbststandig|selbstandige|selbststandige|corp to corp|c2c|1099|zzp|zzp'er|wet dba|b2b contract|contrat b2b|b2b|statut independant|statut d'independant|en independant|comme independant|comme independante|en tant qu'independant|travailleur independant|travailleurs independants|consultant independant|consultants independants|consultante independante|developpeur independant|developpeuse independante|prestataire independant|mission freelance|missions freelance|umowa b2b|auf rechnung|auf rechnungsbasis|honorarbasis|auf honorarbasis|gewerbeschein|auto entreprise|auto-entreprise|auto entrepreneurs|auto-entrepreneurs|selbststandige|selbststandigen|trade certificate|trade licence|trade license|externi spoluprace|zivnostensky list|na zivnost|na ico|osvc|freelancer:in|freelance-opdracht|zelfstandige|zelfstandigen|zelfstandig|freelancerin|freiberuflern|freiberuflerinnen|corp-to-corp|werkvertrag|ltd company|limited company|umbrella"},
	text.Entry[form]{Meaning: saysPermanent, Phrases: "tempo indeterminato|a tempo indeterminato|contrato indefinido|contrato fijo|contrato sem termo|umowa o prace|cdi|cdic|cdi de chantier|c.d.i.|c.d.i|permanent|permanent role|permanent position|permanent contract|permanent employment|permanent staff|permanent hire|permanent team member|poste permanent|emploi permanent|contrat permanent|full time permanent|full-time permanent|permanent full time|employment contract|direct employment|permanent job|full time employee|full-time employee|employee position|festanstellung|festangestellt|festangestellte|festangestellter|unbefristet|unbefristete|unbefristeter|unbefristeten|unbefristete festanstellung|contrat a duree indeterminee|duree indeterminee|poste salarie|statut salarie|en tant que salarie|contrat salarie|w2 employee|w-2 employee|perm|in loondienst|loondienst|vast contract|vast dienstverband|vaste aanstelling|onbepaalde tijd|perm role|hauptstamm|hpp|hlavni pracovni pomer|employment or|embauche en direct|embauche ferme"},
	text.Entry[form]{Meaning: saysFixedTerm, Phrases: "tempo determinato|a tempo determinato|contrato temporal|contrato a termo|cdd|c.d.d.|c.d.d|contrat a duree determinee|duree determinee|fixed term|fixed-term|fixed term contract|ftc|befristet|befristete|befristeter|befristeten|befristete anstellung|cddu|vacation|vacataire|bepaalde tijd|temporary contract|contractuel|contractuelle|agent contractuel|contrat de droit public|maternity cover|parental leave cover|remplacement de conge maternite|elternzeitvertretung|schwangerschaftsvertretung|befristung|zeitvertrag|temporary position|contrat de projet|cdd de projet"},
	text.Entry[form]{Meaning: saysApprentice, Phrases: "alternant|alternante|contrat d'apprentissage|contrat en alternance|contrat d'alternance|en alternance|alternance|apprentissage|apprenti|apprentie|contrat de professionnalisation|contrat pro|apprenticeship|apprentice|ausbildungsplatz|auszubildende|auszubildender|azubi|duales studium"},
	text.Entry[form]{Meaning: saysRate, Phrases: "tjm|t.j.m.|t.j.m|tmj|taux journalier|tarif journalier|taux jour|prix journalier|tarif jour|tarif a la journee|tarif de journee|day rate|daily rate|dayrate|tagessatz|tagessatze|stundensatz|stundensatze|stundensatzes|tagessatzes|stundensatzvorstellung|tagessatzvorstellung|honorarsatz|honorarwunsch|honorarvorstellung|honorarvorstellungen|wunschstundensatz|wunschtagessatz|stundensatzes|verrechnungssatz|taux horaire ht|prix de journee|prix a la journee|votre tarif|vos tarifs|tarif :|ihr honorar|your day rate|dagtarief|uurtarief|tj"},
	text.Entry[form]{Meaning: saysIndependent, Phrases: "un inde|independant|independante|independants|independantes|independant.e|independant·e|independant(e)|independent"},
	text.Entry[form]{Meaning: saysEmployee, Phrases: "employees|salaries|salarie|salariee|salarie.e|salarie(e)|embauche"},
	text.Entry[form]{Meaning: saysContract, Phrases: "contract"},
	text.Entry[form]{Meaning: saysMarket, Phrases: marketWords},
	text.Entry[form]{Meaning: saysPrice, Phrases: priceAsked + "|" + paidOnInvoice},
	text.Entry[form]{Meaning: saysTender, Phrases: "facturation :|offre de prix|dites-nous votre prix|indiquez votre prix|devis recus|cherche un prestataire|cherchons un prestataire|recherche un prestataire|recherchons un prestataire|facturation a la journee|facturation au jour|vous facturez|vous nous facturez|tu factures|paiement a 30 jours|paiement a 45 jours|reglement a 30 jours|reglees a 30 jours|reglee a 30 jours|zahlungsziel|zahlungsziel :|contract duration|contract length|length of contract|contract opportunity|contract details|contract start|contract end date|projektvertrag|dienstvertrag|marche a bons de commande|bons de commande|soumissionnaire|soumissionnaires|le titulaire du marche|bpu|bordereau des prix|appel d'offres|ao|consultation|marche de prestation|marche de prestations|dpgf|cotraitant|cotraitance|co-traitance|unite d'oeuvre|unites d'oeuvre|unite d œuvre|prix forfaitaire|prix ferme|prix ferme et definitif|au forfait|forfait|votre devis|vos devis|un devis|devis a|devis sous|rc pro|responsabilite civile professionnelle|festpreis|werkleistung|fixed price|fixed-price|fixed fee|per fattura|prezzo fisso|precio cerrado"},
	text.Entry[form]{Meaning: saysOffer, Phrases: "prestation|prestations|en prestation|regie|en regie|prestataire|prestataires|mission"},
	text.Entry[form]{Meaning: saysNothing, Phrases: "permanent improvement|permanent team|amelioration permanente|support permanent|contexte permanent|contractor management|freelance management system|pre embauche|pre-embauche|portage d'application|portage applicatif|portage de|portage du|portage des|portage vers|porte par|porte sur|porte la|porte le|porte les|fixed term goal|maladie|permanent team|permanente verbesserung|smart contract|smart contracts|contract testing|contract tests|contract first|perm gen|cdi api|cdi bean|cdi beans|java cdi|jakarta cdi|ejb/cdi|jsf/cdi|jpa/cdi|cdi / jpa|accompagner un alternant|accompagner les alternants|encadrer un alternant|encadrer des alternants|nos alternants|un alternant|des alternants|b2b2c|b2b saas|saas b2b|b2b platform|plateforme b2b|site b2b|portail b2b|b2b/b2c|b2c/b2b|b2b et b2c|b2b and b2c|b2b & b2c|marketplace b2b|e-commerce b2b|ecommerce b2b|environnement b2b|clients b2b|services b2b|logiciel b2b|produit b2b|logiciels b2b|b2b software|b2b product|b2b e-commerce|selbststandiges|selbststandiges arbeiten|selbstandiges arbeiten|selbstandige arbeitsweise|selbststandige arbeitsweise|selbstandige und|selbststandige und|selbstandig und|selbststandig und|selbstandig zu|selbststandig arbeiten|selbstandig arbeiten|selbststandig zu|eigenverantwortlich und selbststandig"},
)

// unanswered says what happens to those who offer such a form all the same.
const unanswered = "go unanswered|goes unanswered|remain unanswered|will go unanswered|are ignored|is ignored|will be ignored|get ignored|get no answer|get no reply|will not be answered|will be binned|go in the bin|go straight to the bin|will be deleted|need not write|reste sans reponse|restent sans reponse|resteront sans reponse|restera sans reponse|seront ignores|seront ignorees|sont ignores|sont ignorees|ne seront pas lus|poubelle|corbeille|bleiben unbeantwortet|bleibt unbeantwortet|werden ignoriert|bleiben ohne antwort"

// refusals before or behind a form say that it is not offered.
var (
	refusals      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "niente|nessun|nessuna|senza|nada de|ningun|sin|sem|pas de|pas d'|pas en|pas le|pas aux|pas un|pas|aucun|aucune|ni|ni de|ni en|sans|hors|no|not|not a|not an|non|never|without|neither|nor|kein|keine|keinen|keiner|nicht|ohne|geen|niet|excluding|except|exclut|cannot engage|can't engage|cannot hire|cannot accept|do not accept|don't accept|we don't hire|unable to engage|not open to|not available to|merci aux|inutile aux|interdit aux|ferme aux"})
	refusalsAfter = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: unanswered + "|y avons renonce|nous y renoncons|avons ecarte|a ete ecarte|a ete ecartee|est ecarte|est ecartee|a ete abandonne|a ete abandonnee|a ete refuse|a ete refusee|was ruled out|has been ruled out|is ruled out|was rejected|is off the table|kommt nicht in frage|scheidet aus|scheiden aus|s'abstenir|de s'abstenir|exclu|exclus|exclue|exclues|refuse|refuses|refusee|refusees|non accepte|non acceptes|non acceptee|non acceptees|pas accepte|pas acceptes|pas acceptee|impossible|pas possible|non possible|ne pas repondre|de ne pas repondre|de ne pas postuler|ne pas postuler|ausgeschlossen|nicht moglich|nicht erwunscht|not accepted|not considered|need not apply|excluded|not possible|proscrit|proscrite|proscrits|interdit|interdite|: non|: no|: nein|please don't apply|uitgesloten|hors sujet|ne seront pas|ne sera pas"})
	onlys         = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "uniquement|seulement|exclusivement|only|ausschliesslich|nur|exclusively|strictement|alleen|rein|impératif"})
)

// independences are nouns that are independent without being freelancers.
var independences = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "cabinet|editeur|groupe|societe|societes|entreprise|entreprises|equipe|equipes|module|modules|service|services|composant|composants|microservice|microservices|micro services|acteur|acteurs|esprit|organisme|organismes|banque|structure|structures|reseau|agence|filiale|media|medias|autonome|autonomes|plus|tres|etre|be|and|work|autonomous|fully|agnostique|librairies|tests|expert|cloud|plateforme|platform|est|sont|rester|reste|totalement|completement|financierement|capital|marque|assez|suffisamment|conseil|leader|fonctionnellement|processus|systemes|systeme"})
