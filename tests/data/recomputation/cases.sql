-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT study_id, referral_no, age_band, ethnicity_code, borough_code, bcu_code, disposal,
       offence_group, first_time_offender, received_on, disposal_on, decided_on,
       CASE WHEN accepted THEN 'yes' ELSE 'no' END AS accepted,
       first_contact_on, first_attended_on, second_qualifying_on, attended_count,
       condition_status, deadline, report_due_on, report_status, tier,
       max(CASE pathway WHEN 'P1' THEN level END) AS p1,
       max(CASE pathway WHEN 'P2' THEN level END) AS p2,
       max(CASE pathway WHEN 'P3' THEN level END) AS p3,
       max(CASE pathway WHEN 'P4' THEN level END) AS p4,
       max(CASE pathway WHEN 'P5' THEN level END) AS p5,
       max(CASE pathway WHEN 'P6' THEN level END) AS p6,
       max(CASE pathway WHEN 'P7' THEN level END) AS p7,
       max(CASE pathway WHEN 'P8' THEN level END) AS p8,
       max(CASE pathway WHEN 'P9' THEN level END) AS p9,
       mental_health, need_count,
       CASE four_plus WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END AS four_plus,
       CASE tri_need WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END AS tri_need,
       max(CASE pathway WHEN 'P1' THEN change END) AS p1_change,
       max(CASE pathway WHEN 'P2' THEN change END) AS p2_change,
       max(CASE pathway WHEN 'P3' THEN change END) AS p3_change,
       max(CASE pathway WHEN 'P4' THEN change END) AS p4_change,
       max(CASE pathway WHEN 'P5' THEN change END) AS p5_change,
       max(CASE pathway WHEN 'P6' THEN change END) AS p6_change,
       max(CASE pathway WHEN 'P7' THEN change END) AS p7_change,
       max(CASE pathway WHEN 'P8' THEN change END) AS p8_change,
       max(CASE pathway WHEN 'P9' THEN change END) AS p9_change,
       CASE WHEN supported THEN duration_band END AS duration_band,
       activity_events, activity_types, engagement, rearrest, survey_exit, survey_followup,
       closed_on, closure_reason
FROM facts
JOIN aged USING (referral_ref)
LEFT JOIN needs USING (referral_ref)
CROSS JOIN period
WHERE (closed_on IS NULL OR closed_on >= f) AND (NOT declined OR decided_on >= f)
GROUP BY referral_ref
ORDER BY study_id, referral_no
