-- Takes the place of current: day_rate_eur is the middle of the stated price brought to the currency and unit asked for,
-- NULL where it cannot be. An exchange rate is the latest of the ad's day or before, at most {age} days old. Amounts as
-- stated stand in their own columns.
(
    SELECT
        * REPLACE (multiIf(as_stated, middle, usable, middle * factor * exchange, NULL) AS day_rate_eur),
        middle IS NOT NULL AND usable AND NOT as_stated AS converted,
        middle IS NOT NULL AND NOT usable AS left_out,
        if(converted AND rate_currency != {currency:String}, rate_day, toDate(0)) AS exchange_day,
        if(converted AND rate_currency != {currency:String}, rate_source, '') AS exchange_source
    FROM
    (
        SELECT
            *,
            (rate_min + rate_max) / 2 AS middle,
            rate_unit = {unit:String} AND rate_currency = {currency:String} AS as_stated,
            transform(toString(rate_unit), {units:Array(String)}, {factors:Array(Float64)}, toFloat64(0)) AS factor,
            rate_currency = 'EUR' OR own_day + {age:UInt16} >= day AND own_rate > 0 AS own_known,
            {currency:String} = 'EUR' OR to_day + {age:UInt16} >= day AND to_rate > 0 AS to_known,
            multiIf(rate_currency = {currency:String}, 1, own_known AND to_known,
                if({currency:String} = 'EUR', 1, to_rate) / if(rate_currency = 'EUR', 1, own_rate), 0) AS exchange,
            multiIf(rate_currency = 'EUR', to_day, {currency:String} = 'EUR', own_day, least(own_day, to_day)) AS rate_day,
            multiIf(rate_currency = 'EUR', to_source, {currency:String} = 'EUR' OR own_source = to_source, own_source,
                concat(own_source, ', ', to_source)) AS rate_source,
            as_stated OR {converts:UInt8} AND factor > 0 AND exchange > 0 AS usable
        FROM
        (
            SELECT known.*, asked.*
            FROM
            (
                SELECT ads.*, own.*, {currency:String} AS asked_currency
                FROM {{offers}} AS ads
                LEFT ASOF JOIN
                (
                    SELECT toString(currency) AS own_currency, day AS own_day, per_eur AS own_rate, toString(source) AS own_source
                    FROM exchange_rates FINAL
                    WHERE version = {exchange:String}
                ) AS own ON toString(ads.rate_currency) = own.own_currency AND ads.day >= own.own_day
            ) AS known
            LEFT ASOF JOIN
            (
                SELECT toString(currency) AS to_currency, day AS to_day, per_eur AS to_rate, toString(source) AS to_source
                FROM exchange_rates FINAL
                WHERE version = {exchange:String} AND currency = {currency:String}
            ) AS asked ON known.asked_currency = asked.to_currency AND known.day >= asked.to_day
        )
    )
)
