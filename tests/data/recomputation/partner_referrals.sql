-- SPDX-License-Identifier: GPL-3.0-or-later
WITH
made AS (
    SELECT CASE pathway WHEN '' THEN 'not_recorded' ELSE pathway END AS pathway,
           CASE WHEN outcome_on > t THEN 'waiting' ELSE outcome END AS outcome
    FROM partner_referrals JOIN seen USING (referral_ref) CROSS JOIN period
    WHERE made_on BETWEEN f AND t),
lines AS (
    SELECT place, code AS pathway FROM codes WHERE list = 'pathway'
    UNION ALL SELECT 1000, 'not_recorded')
SELECT lines.pathway, count(outcome) AS made,
       count(CASE outcome WHEN 'waiting' THEN 1 END) AS waiting,
       count(CASE outcome WHEN 'accepted' THEN 1 END) AS accepted,
       count(CASE outcome WHEN 'started' THEN 1 END) AS started,
       count(CASE outcome WHEN 'completed' THEN 1 END) AS completed,
       count(CASE outcome WHEN 'refused' THEN 1 END) AS refused,
       count(CASE outcome WHEN 'declined_by_her' THEN 1 END) AS declined_by_her
FROM lines LEFT JOIN made ON made.pathway = lines.pathway
GROUP BY lines.pathway
ORDER BY place
