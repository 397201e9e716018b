package pay

import "tjm/extract/text"

// capPhrases say in the first person what is not to be exceeded.
var capPhrases = join(join("voulons pas|souhaitons pas|pouvons pas|peux pas|veux pas|veut pas|peut pas|ne pas", " ", "depasser|aller au dela de|aller au-dela de|monter au dela de|monter au-dela de|monter plus haut que|mettre plus de|depenser plus de"), "", "| les") +
	"|" + join("want to|can't|cannot|won't", " ", "go above|go over|go beyond|go higher than|exceed|spend more than") +
	"|" + join("notre|mon|le", " ", join("plafond|maximum", " ", "est de|est fixe a|est a")) +
	"|wollen nicht mehr als|konnen nicht mehr als"

// selfCaps are such phrases before the price of a job.
var selfCaps = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: capPhrases})
