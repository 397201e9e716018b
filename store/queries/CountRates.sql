SELECT count() FROM exchange_rates FINAL WHERE version = {exchange:String}
