SELECT toString(beside), toUInt32(toYear(month) * 12 + toMonth(month) - 1), ads
FROM pairs
WHERE stack = {stack:String} AND beside IN {beside:Array(String)}
