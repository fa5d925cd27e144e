-- SPDX-License-Identifier: GPL-3.0-or-later
WITH done AS (
    SELECT activity, minutes, woman_ref
    FROM activities JOIN seen USING (referral_ref) CROSS JOIN period
    WHERE "on" BETWEEN f AND t)
SELECT code AS activity, count(DISTINCT woman_ref) AS women, count(done.activity) AS events,
       coalesce(sum(CAST(minutes AS INTEGER)), 0) AS minutes
FROM codes LEFT JOIN done ON done.activity = codes.code
WHERE list = 'activity'
GROUP BY code
ORDER BY place
