-- SPDX-License-Identifier: GPL-3.0-or-later
WITH
supported AS (SELECT * FROM facts WHERE supported),
everyone AS (SELECT count(*) AS n FROM supported),
assessments_made AS (SELECT count(*) AS n FROM supported WHERE is_assessed),
figures(place, measure, kind, number, base) AS (
    SELECT 1, 'supported', 'number', n, NULL FROM everyone
    UNION ALL SELECT 2, 'first_time', 'percent', (SELECT count(*) FROM supported
        WHERE first_time_offender = 'yes'),
        (SELECT count(*) FROM supported WHERE first_time_offender IN ('yes', 'no'))
    UNION ALL SELECT 3, 'four_plus', 'percent',
        (SELECT count(*) FROM supported WHERE four_plus), n FROM assessments_made
    UNION ALL SELECT 4, 'mental_health', 'percent',
        (SELECT count(*) FROM supported WHERE mental_health = 'yes'), n FROM assessments_made
    UNION ALL SELECT 5, 'abuse', 'percent',
        (SELECT count(*) FROM supported WHERE abuse), n FROM assessments_made
    UNION ALL SELECT 6, 'substance', 'percent',
        (SELECT count(*) FROM supported WHERE substance), n FROM assessments_made
    UNION ALL SELECT 7, 'tri_need', 'percent',
        (SELECT count(*) FROM supported WHERE tri_need), n FROM assessments_made
    UNION ALL SELECT 8, 'over_3_months', 'percent', (SELECT count(*) FROM supported
        WHERE duration_band IN ('3_to_6', '6_to_12', 'over_12')), n FROM everyone
    UNION ALL SELECT 9, '6_to_12_months', 'percent',
        (SELECT count(*) FROM supported WHERE duration_band = '6_to_12'), n FROM everyone
    UNION ALL SELECT 10, 'activity_events_each', 'mean',
        (SELECT coalesce(sum(activity_events), 0) FROM supported), n FROM everyone
    UNION ALL SELECT 11, 'activity_types_each', 'mean',
        (SELECT coalesce(sum(activity_types), 0) FROM supported), n FROM everyone),
rounded AS (
    SELECT figures.*,
           CASE
               WHEN base > 0 AND kind = 'percent' THEN (2000 * number + base) / (2 * base)
               WHEN base > 0 THEN (200 * number + base) / (2 * base)
           END AS parts
    FROM figures)
SELECT measure, number AS count, base AS of,
       CASE
           WHEN coalesce(base, 0) = 0 THEN NULL
           WHEN kind = 'percent' THEN printf('%d.%d', parts / 10, parts % 10)
           ELSE printf('%d.%02d', parts / 100, parts % 100)
       END AS value
FROM rounded
ORDER BY place
