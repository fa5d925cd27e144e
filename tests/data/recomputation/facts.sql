-- SPDX-License-Identifier: GPL-3.0-or-later
-- The facts of every referral seen as at T (measures.md, "What is seen as at T" and "Facts about a
-- referral"). period has one row: f the first day, t the last. What is blank is NULL here.

DROP TABLE IF EXISTS seen;
CREATE TABLE seen AS
SELECT referral_ref, woman_ref, received_on, disposal, decision,
       nullif(bcu_code, '') AS bcu_code,
       nullif(offence_group, '') AS offence_group,
       nullif(first_time_offender, '') AS first_time_offender,
       nullif(tier, '') AS tier,
       nullif(condition_deadline, '') AS entered_deadline,
       CASE condition_set
           WHEN 'yes' THEN 1
           WHEN 'no' THEN 0
           ELSE disposal IN ('CC', 'CR', 'O22', 'DP', 'DIVC', 'COMC')
       END AS has_condition,
       CASE WHEN disposal_on <> '' AND disposal_on <= t THEN disposal_on END AS disposal_on,
       CASE WHEN decided_on <> '' AND decided_on <= t THEN decided_on END AS decided_on,
       CASE WHEN closed_on <> '' AND closed_on <= t THEN closed_on END AS closed_on,
       CASE WHEN closed_on <> '' AND closed_on <= t THEN nullif(closure_reason, '') END
           AS closure_reason,
       CASE WHEN report_sent_on <> '' AND report_sent_on <= t THEN report_sent_on END
           AS report_sent_on
FROM referrals, period
WHERE received_on <= t;

-- Every appointment that she came to, and whether it counts towards the condition.
DROP TABLE IF EXISTS attended;
CREATE TABLE attended AS
SELECT referral_ref, substr(starts_at, 1, 10) AS day,
       counts = 'yes' OR (counts = '' AND mode = 'in_person') AS qualifying
FROM appointments, period
WHERE outcome IN ('attended', 'attended_late') AND substr(starts_at, 1, 10) <= t;

DROP TABLE IF EXISTS told;
CREATE TABLE told AS
SELECT referral_ref, "on" AS day, kind, condition_outcome
FROM police_updates, period
WHERE "on" <= t;

-- The answers of the earliest initial and the newest exit assessment, a row a pathway.
DROP TABLE IF EXISTS assessed;
CREATE TABLE assessed AS
SELECT referral_ref, stage, min(assessed_on) AS assessed_on
FROM assessments, period
WHERE stage = 'initial' AND assessed_on <= t
GROUP BY referral_ref
UNION ALL
SELECT referral_ref, stage, max(assessed_on)
FROM assessments, period
WHERE stage = 'exit' AND assessed_on <= t
GROUP BY referral_ref;

DROP TABLE IF EXISTS levels;
CREATE TABLE levels AS
WITH answers AS (SELECT * FROM assessed JOIN assessments USING (referral_ref, stage, assessed_on))
SELECT referral_ref, stage, assessed_on, 'P1' AS pathway, p1 AS level FROM answers
UNION ALL SELECT referral_ref, stage, assessed_on, 'P2', p2 FROM answers
UNION ALL SELECT referral_ref, stage, assessed_on, 'P3', p3 FROM answers
UNION ALL SELECT referral_ref, stage, assessed_on, 'P4', p4 FROM answers
UNION ALL SELECT referral_ref, stage, assessed_on, 'P5', p5 FROM answers
UNION ALL SELECT referral_ref, stage, assessed_on, 'P6', p6 FROM answers
UNION ALL SELECT referral_ref, stage, assessed_on, 'P7', p7 FROM answers
UNION ALL SELECT referral_ref, stage, assessed_on, 'P8', p8 FROM answers
UNION ALL SELECT referral_ref, stage, assessed_on, 'P9', p9 FROM answers;

DROP TABLE IF EXISTS needs;
CREATE TABLE needs AS
SELECT first.referral_ref, first.pathway, first.level,
       first.level IN ('1', '2', '3') AS is_need,
       CASE
           WHEN later.assessed_on >= first.assessed_on AND first.level IN ('0', '1', '2', '3')
               AND later.level IN ('0', '1', '2', '3')
           THEN CAST(later.level AS INTEGER) - CAST(first.level AS INTEGER)
       END AS change
FROM levels AS first
LEFT JOIN levels AS later
    ON later.referral_ref = first.referral_ref AND later.pathway = first.pathway
    AND later.stage = 'exit'
WHERE first.stage = 'initial';

-- What is counted and looked up under a referral.
DROP TABLE IF EXISTS counted;
CREATE TABLE counted AS
SELECT seen.*,
       decision = 'accepted' AND decided_on IS NOT NULL AS accepted,
       decision = 'declined' AND decided_on IS NOT NULL AS declined,
       (SELECT min(substr(at, 1, 10)) FROM contacts
        WHERE contacts.referral_ref = seen.referral_ref
            AND outcome IN ('spoke', 'met', 'refused') AND substr(at, 1, 10) <= t)
           AS first_contact_on,
       (SELECT count(*) FROM attended WHERE attended.referral_ref = seen.referral_ref)
           AS attended_count,
       (SELECT min(day) FROM attended WHERE attended.referral_ref = seen.referral_ref)
           AS first_attended_on,
       (SELECT day FROM attended
        WHERE attended.referral_ref = seen.referral_ref AND qualifying
        ORDER BY day LIMIT 1 OFFSET 1) AS second_qualifying_on,
       (SELECT condition_outcome FROM told
        WHERE told.referral_ref = seen.referral_ref AND kind = 'condition_outcome'
        ORDER BY day DESC LIMIT 1) AS newest_outcome,
       EXISTS (SELECT 1 FROM told
               WHERE told.referral_ref = seen.referral_ref AND kind = 'rearrest') AS rearrested,
       EXISTS (SELECT 1 FROM told
               WHERE told.referral_ref = seen.referral_ref AND kind = 'no_rearrest')
           AS not_rearrested,
       (SELECT count(*) FROM activities
        WHERE activities.referral_ref = seen.referral_ref AND "on" <= t) AS activity_events,
       (SELECT count(DISTINCT activity) FROM activities
        WHERE activities.referral_ref = seen.referral_ref AND "on" <= t) AS activity_types,
       (SELECT nullif(mental_health, '') FROM assessed JOIN assessments AS answers
            USING (referral_ref, stage, assessed_on)
        WHERE referral_ref = seen.referral_ref AND stage = 'initial') AS mental_health,
       EXISTS (SELECT 1 FROM assessed
               WHERE assessed.referral_ref = seen.referral_ref AND stage = 'initial') AS is_assessed,
       (SELECT count(*) FROM needs WHERE needs.referral_ref = seen.referral_ref AND is_need)
           AS needs_found,
       EXISTS (SELECT 1 FROM needs
               WHERE needs.referral_ref = seen.referral_ref AND is_need AND pathway = 'P8')
           AS abuse,
       EXISTS (SELECT 1 FROM needs
               WHERE needs.referral_ref = seen.referral_ref AND is_need AND pathway = 'P4')
           AS substance,
       (SELECT count(*) FROM seen AS other
        WHERE other.woman_ref = seen.woman_ref
            AND (other.received_on < seen.received_on
                 OR (other.received_on = seen.received_on
                     AND other.referral_ref <= seen.referral_ref))) AS referral_no
FROM seen, period;

-- The days and bands that follow from them. Calendar months are clamped to the month's last day,
-- which is the lesser of SQLite's day, that overflows, and that last day.
DROP TABLE IF EXISTS judged;
CREATE TABLE judged AS
SELECT counted.*,
       CASE WHEN has_condition THEN coalesce(entered_deadline, date(disposal_on, '+112 days')) END
           AS deadline,
       CASE WHEN accepted AND disposal IN ('CC', 'DIVC', 'COMC') THEN
           min(date(disposal_on, '+1 month'),
               date(disposal_on, 'start of month', '+2 months', '-1 day'))
       END AS report_due_on,
       CASE WHEN accepted AND first_contact_on IS NOT NULL THEN
           max(0, CAST(julianday(first_contact_on) - julianday(decided_on) AS INTEGER))
       END AS contact_days,
       accepted AND first_attended_on IS NOT NULL AND (closed_on IS NULL OR closed_on >= f)
           AS supported,
       CASE WHEN is_assessed THEN needs_found END AS need_count,
       CASE WHEN is_assessed THEN needs_found >= 4 END AS four_plus,
       CASE WHEN is_assessed THEN coalesce(mental_health = 'yes', 0) AND abuse AND substance END
           AS tri_need,
       CASE
           WHEN first_attended_on IS NULL THEN NULL
           WHEN coalesce(closed_on, t) <
               min(date(first_attended_on, '+3 months'),
                   date(first_attended_on, 'start of month', '+4 months', '-1 day'))
           THEN 'under_3'
           WHEN coalesce(closed_on, t) <
               min(date(first_attended_on, '+6 months'),
                   date(first_attended_on, 'start of month', '+7 months', '-1 day'))
           THEN '3_to_6'
           WHEN coalesce(closed_on, t) <=
               min(date(first_attended_on, '+12 months'),
                   date(first_attended_on, 'start of month', '+13 months', '-1 day'))
           THEN '6_to_12'
           ELSE 'over_12'
       END AS duration_band,
       CASE WHEN attended_count >= 2 THEN 'two_plus' ELSE 'none_or_one' END AS engagement,
       CASE WHEN rearrested THEN 'yes' WHEN not_rearrested THEN 'no' ELSE 'unknown' END AS rearrest
FROM counted, period;

DROP TABLE IF EXISTS waves;
CREATE TABLE waves AS
SELECT referral_ref, CASE wave WHEN 'exit' THEN 'exit' ELSE 'followup' END AS kind,
       max(CASE
               WHEN completed_on <> '' AND completed_on <= t THEN 3
               WHEN declined = 'yes' AND offered_on <= t THEN 2
               WHEN offered_on <= t THEN 1
               ELSE 0
           END) AS reached
FROM surveys, period
WHERE wave IN ('exit', 'followup_3m', 'followup_6m')
GROUP BY referral_ref, CASE wave WHEN 'exit' THEN 'exit' ELSE 'followup' END;

DROP TABLE IF EXISTS facts;
CREATE TABLE facts AS
SELECT judged.*,
       CASE
           WHEN NOT has_condition OR NOT accepted THEN 'none'
           WHEN second_qualifying_on IS NOT NULL
               AND (deadline IS NULL OR second_qualifying_on <= deadline) THEN 'complied'
           WHEN second_qualifying_on IS NOT NULL THEN 'complied_late'
           WHEN newest_outcome = 'excused' THEN 'excused'
           WHEN closure_reason IN ('disposal_withdrawn', 'mistaken', 'died', 'ineligible')
           THEN 'withdrawn'
           WHEN deadline IS NULL OR t <= deadline THEN 'open'
           ELSE 'not_complied'
       END AS condition_status,
       CASE
           WHEN report_due_on IS NULL THEN 'none'
           WHEN report_sent_on <= report_due_on THEN 'sent_on_time'
           WHEN report_sent_on IS NOT NULL THEN 'sent_late'
           WHEN report_due_on < t THEN 'overdue'
           ELSE 'due'
       END AS report_status,
       CASE coalesce((SELECT reached FROM waves
                      WHERE waves.referral_ref = judged.referral_ref AND kind = 'exit'), 0)
           WHEN 3 THEN 'completed' WHEN 2 THEN 'declined' WHEN 1 THEN 'offered' ELSE 'none'
       END AS survey_exit,
       CASE coalesce((SELECT reached FROM waves
                      WHERE waves.referral_ref = judged.referral_ref AND kind = 'followup'), 0)
           WHEN 3 THEN 'completed' WHEN 2 THEN 'declined' WHEN 1 THEN 'offered' ELSE 'none'
       END AS survey_followup,
       -- Text from the fifth letter is month and day: 02-29 comes after 02-28 and before 03-01.
       CASE
           WHEN date_of_birth = '' THEN NULL
           ELSE substr(received_on, 1, 4) - substr(date_of_birth, 1, 4)
               - (substr(received_on, 6) < substr(date_of_birth, 6))
       END AS age,
       nullif(ethnicity_code, '') AS ethnicity_code,
       nullif(borough_code, '') AS borough_code,
       study_id
FROM judged
JOIN women USING (woman_ref)
JOIN study_ids USING (woman_ref)
CROSS JOIN period;

DROP TABLE IF EXISTS aged;
CREATE TABLE aged AS
SELECT referral_ref,
       CASE
           WHEN age IS NULL THEN 'unknown'
           WHEN age < 18 THEN 'under 18'
           WHEN age < 25 THEN '18-24'
           WHEN age < 35 THEN '25-34'
           WHEN age < 45 THEN '35-44'
           WHEN age < 55 THEN '45-54'
           WHEN age < 65 THEN '55-64'
           ELSE '65+'
       END AS age_band
FROM facts;
