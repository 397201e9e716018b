package profile

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// Ground is whether the work starts from scratch.
type Ground struct {
	Setting market.Setting
	Span    text.Span
}

var grounds = text.NewLexicon(
	text.Entry[market.Setting]{Meaning: market.FromScratch, Phrases: "from scratch|de zero|a partir de zero|greenfield|green field|nouvelle application|nouveau produit|nouvelle plateforme|creation d'une application|creation d'un site|creation d'une plateforme|creation d'un outil|creation application|creation de l'application|developpement d'un nouveau|developpement d'une nouvelle|lancement d'un produit|mvp|brand new|new product|new platform|build the first version|auf der grunen wiese|grune wiese|neuentwicklung|neues produkt|von grund auf|nieuwbouw"},
	text.Entry[market.Setting]{Meaning: market.Existing, Phrases: "tma|maintenance|maintenir|maintien|maintient|existant|existante|existantes|existants|legacy|refonte|migration|migrer|montee de version|montees de version|modernisation|moderniser|reprise|reprendre|reprenez|evolutions|evolutives|corrective|correctifs|dette technique|refactoring|refactoriser|faire evoluer|existing|maintain|monolith|monolithe|modernise|modernize|bestehende|bestehenden|bestehender|weiterentwicklung|wartung|migration von|ablosung|altsystem|renfort|bestaande|onderhoud"},
	text.Entry[market.Setting]{Meaning: market.CMS, Phrases: "wordpress|drupal|joomla|prestashop|magento|typo3|shopify|woocommerce|sharepoint|adobe experience manager|aem|contao|ibexa|ez publish|sitecore|umbraco|episerver|wix|webflow|jahia|hybris|spip|shopware|strapi|liferay|neos cms|kirby|craft cms"},
)

var groundRefused = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pas de|pas d'|surtout pas|hors|no|not|kein|keine|ni|sans|ne voulons pas"})

// Setting reads whether the work starts from scratch, goes on with an existing system, or is done on a content
// management system. A system named in the title decides; else the setting named most often, from scratch first.
func Setting(d *text.Document) Ground {
	out := Ground{Setting: market.SettingUnknown}
	count := map[market.Setting]int{}
	first := map[market.Setting]text.Hit[market.Setting]{}
	for _, h := range grounds.First(d, mostHits) {
		if within(d, groundRefused, h.From-3, h.From) {
			continue
		}
		if _, ok := first[h.Meaning]; !ok {
			first[h.Meaning] = h
		}
		n := 1
		if int(d.Tokens()[h.From].From) < d.BodyAt-1 {
			n = 5
		}
		if h.Meaning == market.FromScratch {
			n++
		}
		count[h.Meaning] += n
	}
	best := 0
	for _, s := range [...]market.Setting{market.CMS, market.FromScratch, market.Existing} {
		if count[s] > best && (s != market.CMS || count[s] >= 2) {
			best = count[s]
			h := first[s]
			out = Ground{s, d.TokenSpan(h.From, h.To)}
		}
	}
	return out
}
