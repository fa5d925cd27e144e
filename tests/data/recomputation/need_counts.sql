-- SPDX-License-Identifier: GPL-3.0-or-later
WITH RECURSIVE
numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 9),
counted AS (SELECT need_count, four_plus, tri_need FROM facts WHERE supported AND is_assessed),
figures AS (
    SELECT n AS place, n AS needs, (SELECT count(*) FROM counted WHERE need_count = n) AS referrals
    FROM numbers
    UNION ALL SELECT 10, 'four_plus', (SELECT count(*) FROM counted WHERE four_plus)
    UNION ALL SELECT 11, 'tri_need', (SELECT count(*) FROM counted WHERE tri_need)),
shares AS (
    SELECT figures.*, (SELECT count(*) FROM counted) AS assessed FROM figures),
rounded AS (
    SELECT shares.*,
           CASE WHEN assessed > 0 THEN (2000 * referrals + assessed) / (2 * assessed) END
               AS thousandths
    FROM shares)
SELECT needs, referrals, assessed,
       CASE WHEN assessed > 0 THEN printf('%d.%d', thousandths / 10, thousandths % 10) END
           AS percent
FROM rounded
ORDER BY place
