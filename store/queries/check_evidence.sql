SELECT count() FROM offers FINAL
WHERE length(evidence_field) != length(evidence_value) OR length(evidence_field) != length(evidence_origin)
    OR length(evidence_field) != length(evidence_words) OR length(evidence_field) != length(evidence_start)
