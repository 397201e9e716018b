SELECT day FROM offers FINAL WHERE source = {source:String} AND offer_id = {id:String}
