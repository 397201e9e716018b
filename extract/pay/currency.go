package pay

import "tjm/extract/text"

var currencies = text.NewLexicon(
	text.Entry[string]{Meaning: "EUR", Phrases: "€|eur|euro|euros|euro's|eu€|balles"},
	text.Entry[string]{Meaning: "GBP", Phrases: "£|gbp|pound|pounds|livres sterling|sterling|quid|£ gbp"},
	text.Entry[string]{Meaning: "USD", Phrases: "$|us$|usd|dollar|dollars|buck|bucks|us dollars|$ us|$us|usd$|$ usd"},
	text.Entry[string]{Meaning: "CHF", Phrases: "chf|sfr|francs suisses|franken|fr.-"},
	text.Entry[string]{Meaning: "CAD", Phrases: "cad|ca$|c$|cad$|$ca|$ cad|$ ca|$cad"},
	text.Entry[string]{Meaning: "AUD", Phrases: "aud|a$|au$|aud$|$ aud"},
	text.Entry[string]{Meaning: "NZD", Phrases: "nzd|nz$"},
	text.Entry[string]{Meaning: "SGD", Phrases: "sgd|s$|sgd$"},
	text.Entry[string]{Meaning: "HKD", Phrases: "hkd|hk$"},
	text.Entry[string]{Meaning: "SEK", Phrases: "sek|kr sek|kronor"},
	text.Entry[string]{Meaning: "NOK", Phrases: "nok"},
	text.Entry[string]{Meaning: "DKK", Phrases: "dkk"},
	text.Entry[string]{Meaning: "CZK", Phrases: "czk|kc|korun"},
	text.Entry[string]{Meaning: "PLN", Phrases: "pln|zl|zloty|zlotych"},
	text.Entry[string]{Meaning: "HUF", Phrases: "huf|forint"},
	text.Entry[string]{Meaning: "RON", Phrases: "ron|lei"},
	text.Entry[string]{Meaning: "BGN", Phrases: "bgn"},
	text.Entry[string]{Meaning: "INR", Phrases: "inr|₹|rs|rupees"},
	text.Entry[string]{Meaning: "JPY", Phrases: "jpy|¥|yen"},
	text.Entry[string]{Meaning: "BRL", Phrases: "brl|r$|reais"},
	text.Entry[string]{Meaning: "MXN", Phrases: "mxn|mx$"},
	text.Entry[string]{Meaning: "ILS", Phrases: "ils|₪|nis"},
	text.Entry[string]{Meaning: "ZAR", Phrases: "zar"},
	text.Entry[string]{Meaning: "TRY", Phrases: "₺|lira"},
	text.Entry[string]{Meaning: "UAH", Phrases: "uah|₴"},
	text.Entry[string]{Meaning: "MAD", Phrases: "mad|dirhams"},
	text.Entry[string]{Meaning: "TND", Phrases: "tnd|dinars"},
	text.Entry[string]{Meaning: "XOF", Phrases: "xof|fcfa|francs cfa"},
	text.Entry[string]{Meaning: "AED", Phrases: "aed"},
)

// crowns is the currency that "kr" means by country.
var crowns = map[string]string{"SE": "SEK", "NO": "NOK", "DK": "DKK"}

// dollars is the currency that "$" means by country; USD elsewhere.
var dollars = map[string]string{"CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD"}

// scale is about how many units of a currency buy one euro. It serves to tell a plausible amount from an absurd one,
// never to convert.
var scale = map[string]float64{
	"EUR": 1, "GBP": .9, "USD": 1, "CHF": 1, "CAD": 1.4, "AUD": 1.5, "NZD": 1.7, "SGD": 1.4, "HKD": 8, "SEK": 11,
	"NOK": 11, "DKK": 7.5, "CZK": 25, "PLN": 4.3, "HUF": 390, "RON": 5, "BGN": 2, "INR": 90, "JPY": 160, "BRL": 6,
	"MXN": 20, "ILS": 4, "ZAR": 20, "TRY": 35, "UAH": 45, "MAD": 10.8, "TND": 3.4, "XOF": 656, "AED": 4,
}
