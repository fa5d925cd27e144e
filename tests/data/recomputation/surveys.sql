-- SPDX-License-Identifier: GPL-3.0-or-later
-- asked has a row for each wave and question that it asks; answers one for each answer given.
WITH
given AS (
    SELECT wave, question, answer
    FROM answers JOIN seen USING (referral_ref) CROSS JOIN period
    WHERE completed_on BETWEEN f AND t),
figures AS (
    SELECT asked.wave_place, asked.place, asked.wave, asked.question,
           count(CASE WHEN answer IN ('1', '2', '3', '4', '5', 'yes', 'no') THEN 1 END)
               AS answered,
           count(CASE WHEN answer IN ('4', '5', 'yes') THEN 1 END) AS positive
    FROM asked LEFT JOIN given ON given.wave = asked.wave AND given.question = asked.question
    WHERE NOT is_text
    GROUP BY asked.wave_place, asked.place, asked.wave, asked.question),
rounded AS (
    SELECT figures.*,
           CASE WHEN answered > 0 THEN (2000 * positive + answered) / (2 * answered) END
               AS thousandths
    FROM figures)
SELECT wave, question, answered, positive,
       CASE WHEN answered > 0 THEN printf('%d.%d', thousandths / 10, thousandths % 10) END
           AS percent_positive
FROM rounded
ORDER BY wave_place, place
