-- Whether the ads and what is known of their missions have the same keys and hashes, told by their number and a sum.
SELECT
    (SELECT (count(), sum(cityHash64(source, offer_id, row_hash))) FROM offers FINAL)
    = (SELECT (count(), sum(cityHash64(source, offer_id, row_hash))) FROM missions FINAL WHERE rules = {rules:String})
