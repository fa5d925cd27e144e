-- SPDX-License-Identifier: GPL-3.0-or-later
WITH
answers AS (
    SELECT referral_ref, 'age_band' AS characteristic, age_band AS value
    FROM aged
    UNION ALL SELECT referral_ref, 'ethnicity', women.ethnicity_code
    FROM facts JOIN women USING (woman_ref)
    UNION ALL SELECT referral_ref, 'disability', disability FROM facts JOIN women USING (woman_ref)
    UNION ALL SELECT referral_ref, 'religion', religion FROM facts JOIN women USING (woman_ref)
    UNION ALL SELECT referral_ref, 'sexual_orientation', sexual_orientation
    FROM facts JOIN women USING (woman_ref)
    UNION ALL SELECT referral_ref, 'gender_same_as_birth', gender_same_as_birth
    FROM facts JOIN women USING (woman_ref)
    UNION ALL SELECT referral_ref, 'marital_status', marital_status
    FROM facts JOIN women USING (woman_ref)
    UNION ALL SELECT referral_ref, 'pregnancy', pregnancy FROM facts JOIN women USING (woman_ref)),
characteristics(block, characteristic) AS (
    VALUES (1, 'age_band'), (2, 'ethnicity'), (3, 'disability'), (4, 'religion'),
           (5, 'sexual_orientation'), (6, 'gender_same_as_birth'), (7, 'marital_status'),
           (8, 'pregnancy')),
lines AS (
    SELECT block, characteristic, place, code AS value
    FROM characteristics JOIN codes ON list = characteristic
    UNION ALL SELECT block, characteristic, 1000, 'not_recorded'
    FROM characteristics WHERE characteristic <> 'age_band'
    UNION ALL VALUES (1, 'age_band', 1, '18-24'), (1, 'age_band', 2, '25-34'),
                     (1, 'age_band', 3, '35-44'), (1, 'age_band', 4, '45-54'),
                     (1, 'age_band', 5, '55-64'), (1, 'age_band', 6, '65+'),
                     (1, 'age_band', 7, 'under 18'), (1, 'age_band', 8, 'unknown')),
counted AS (
    SELECT characteristic, CASE value WHEN '' THEN 'not_recorded' ELSE value END AS value,
           accepted, attended_count, condition_status
    FROM answers JOIN facts USING (referral_ref) CROSS JOIN period
    WHERE received_on BETWEEN f AND t)
SELECT lines.characteristic, lines.value,
       count(counted.value) AS referred,
       coalesce(sum(accepted), 0) AS accepted,
       coalesce(sum(attended_count >= 1), 0) AS attended_one,
       coalesce(sum(condition_status = 'complied'), 0) AS complied
FROM lines
LEFT JOIN counted
    ON counted.characteristic = lines.characteristic AND counted.value = lines.value
GROUP BY block, place, lines.characteristic, lines.value
ORDER BY block, place
