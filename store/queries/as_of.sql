-- Takes the place of current: what the store knew of each ad at the end of a day.
(
    SELECT
        ads.* EXCEPT (closed_on),
        greatest(first_seen, sights.last) AS last_seen,
        if(closed_on < sights.last OR closed_on = toDateTime64(0, 3, 'UTC'), NULL, toNullable(closed_on)) AS closed_at
    FROM
    (
        SELECT * EXCEPT (turned), turned AS closed_on
        FROM
        (
            SELECT source, offer_id, url, title, company, stacks, rate_min, rate_max, rate_unit, rate_currency, city, department, region, country,
                remote, seniority, contracts, role, posted, first_seen, day, month, advertiser, day_rate_eur
            FROM offer_versions
            WHERE recorded_at < {as_of:DateTime64(3, 'UTC')}
            ORDER BY version DESC
            LIMIT 1 BY source, offer_id
        ) AS said
        LEFT ANY JOIN
        (
            SELECT source, offer_id, if(argMax(event, at) = 'closed', max(at), toDateTime64(0, 3, 'UTC')) AS turned
            FROM closings
            WHERE at < {as_of:DateTime64(3, 'UTC')}
            GROUP BY source, offer_id
        ) AS turns USING (source, offer_id)
    ) AS ads
    LEFT ANY JOIN
    (
        SELECT source, offer_id, max(seen) AS last
        FROM sightings
        WHERE seen < {as_of:DateTime64(3, 'UTC')}
        GROUP BY source, offer_id
    ) AS sights USING (source, offer_id)
)
