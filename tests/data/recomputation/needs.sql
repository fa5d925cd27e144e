-- SPDX-License-Identifier: GPL-3.0-or-later
-- Half away from zero on the exact value: floor(x + 1/2) in whole thousandths and hundredths.
WITH
answers AS (
    SELECT needs.pathway, level, is_need, change
    FROM needs JOIN facts USING (referral_ref)
    WHERE supported),
figures AS (
    SELECT codes.code AS pathway, codes.place,
           count(CASE WHEN level IN ('0', '1', '2', '3') THEN 1 END) AS answered,
           count(CASE WHEN level = '0' THEN 1 END) AS none,
           count(CASE WHEN level = '1' THEN 1 END) AS low,
           count(CASE WHEN level = '2' THEN 1 END) AS medium,
           count(CASE WHEN level = '3' THEN 1 END) AS high,
           count(CASE WHEN level = 'nd' THEN 1 END) AS not_disclosed,
           count(CASE WHEN level = '' THEN 1 END) AS not_asked,
           count(CASE WHEN is_need THEN 1 END) AS with_need,
           count(change) AS pairs,
           coalesce(sum(change), 0) AS changes
    FROM codes LEFT JOIN answers ON answers.pathway = codes.code
    WHERE codes.list = 'pathway'
    GROUP BY codes.code, codes.place),
rounded AS (
    SELECT figures.*,
           CASE WHEN answered > 0 THEN (2000 * with_need + answered) / (2 * answered) END
               AS thousandths,
           CASE WHEN pairs > 0 THEN (200 * abs(changes) + pairs) / (2 * pairs) END AS hundredths
    FROM figures)
SELECT pathway, answered, none, low, medium, high, not_disclosed, not_asked, with_need,
       CASE WHEN answered > 0 THEN printf('%d.%d', thousandths / 10, thousandths % 10) END
           AS percent_with_need,
       pairs,
       CASE WHEN pairs > 0 THEN
           printf('%s%d.%02d', CASE WHEN changes < 0 AND hundredths > 0 THEN '-' ELSE '' END,
                  hundredths / 100, hundredths % 100)
       END AS mean_change
FROM rounded
ORDER BY place
