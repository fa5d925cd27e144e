-- SPDX-License-Identifier: GPL-3.0-or-later
WITH
groups(place, engagement) AS (VALUES (1, 'two_plus'), (2, 'none_or_one')),
cautions AS (SELECT engagement, rearrest FROM facts WHERE accepted AND disposal = 'CC'),
figures AS (
    SELECT place, groups.engagement, count(rearrest) AS referrals,
           count(CASE rearrest WHEN 'yes' THEN 1 END) AS rearrested,
           count(CASE rearrest WHEN 'no' THEN 1 END) AS not_rearrested,
           count(CASE rearrest WHEN 'unknown' THEN 1 END) AS unknown
    FROM groups LEFT JOIN cautions ON cautions.engagement = groups.engagement
    GROUP BY place, groups.engagement),
rounded AS (
    SELECT figures.*, rearrested + not_rearrested AS known,
           CASE WHEN rearrested + not_rearrested > 0 THEN
               (2000 * rearrested + rearrested + not_rearrested)
                   / (2 * (rearrested + not_rearrested))
           END AS thousandths
    FROM figures)
SELECT engagement, referrals, rearrested, not_rearrested, unknown,
       CASE WHEN known > 0 THEN printf('%d.%d', thousandths / 10, thousandths % 10) END
           AS percent_rearrested
FROM rounded
ORDER BY place
