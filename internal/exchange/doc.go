// Package exchange reads and writes files of dated exchange rates.
//
// A file of rates is CSV with the header date,currency,per_eur,source: one rate of one currency a day, as units of the
// currency for one euro, and who says so. ReadECB reads the wide table that the European Central Bank publishes
// (eurofxref-hist.csv). Files are anyone's: every mistake is an error with its line, and sizes are bounded.
package exchange
