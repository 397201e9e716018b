// Package pay reads what an ad pays: the freelance rate and the salary of a permanent or fixed-term alternative, and
// nothing else that has a currency sign beside it. A missed rate is better than a wrong one: an amount is pay only when
// a unit ("/j", "per hour") or a word near it ("TJM", "Gehalt") says so.
//
//   - words.go: the words that tell what an amount is about
//   - currency.go: currency signs and names
//   - number.go: figures as people type them
//   - spelled.go: prices in words
//   - amount.go: one figure or a range, with its currency
//   - range.go: the second end of a price
//   - unit.go: the unit behind an amount
//   - context.go: what the words around an amount say about it
//   - bound.go: which end of a price is stated
//   - bare.go: figures without a currency
//   - beside.go: figures beside a salary, a bonus or a count of days
//   - decide.go: whether an amount is pay
//   - kind.go: what kind of pay it is, by its unit, its words and its size
//   - monthly.go: amounts by the month, which are a rate or a salary
//   - limits.go: what can be pay at all
//   - find.go, scan.go: Find, the pay of an ad
//   - cell.go: labels in the cell beside an amount
//   - job.go: prices that small jobs name without a word for them
//   - bystander.go: clauses about what other people and things pay, cost and earn
//   - others.go: other people's money, fines, and what reaches the freelancer of a client's price
//   - charging.go: what other people charge and earn, other posts, prices of other things
//   - consequence.go: what something else comes to
//   - yours.go: the reader's price behind those of others
//   - hundreds.go: hundreds said only once ("TJM 4/500")
//   - raised.go: the second price that some are paid
//   - tiers.go: prices by level
//   - thousands.go: figures whose thousands are said beside them
//   - best.go: the surest of several amounts, and what completes it
//   - parse.go: Parse, for a board's own field
//   - structured.go: Structured, for the values of JSON-LD and its like
package pay
