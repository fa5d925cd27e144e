-- SPDX-License-Identifier: GPL-3.0-or-later
WITH
made AS (
    SELECT category, woman_ref, CAST(replace(amount, '.', '') AS INTEGER) AS pence
    FROM grants JOIN seen USING (referral_ref) CROSS JOIN period
    WHERE "on" BETWEEN f AND t),
figures AS (
    SELECT place, code AS category, count(made.category) AS grants,
           count(DISTINCT woman_ref) AS women, coalesce(sum(pence), 0) AS pence
    FROM codes LEFT JOIN made ON made.category = codes.code
    WHERE list = 'grant_category'
    GROUP BY place, code)
SELECT category, grants, women, printf('%d.%02d', pence / 100, pence % 100) AS amount
FROM figures
ORDER BY place
