SELECT count() FROM offers AS o FINAL WHERE {{which}}
