SELECT count() FROM stack_ancestors FINAL WHERE version = {ancestry:String}
