-- SPDX-License-Identifier: GPL-3.0-or-later
-- A month's days that are in the period are those from first to last.
WITH RECURSIVE
starts(day) AS (
    SELECT date(f, 'start of month') FROM period
    UNION ALL
    SELECT date(day, '+1 month') FROM starts, period WHERE date(day, '+1 month') <= t),
months AS (
    SELECT substr(day, 1, 7) AS month, max(day, f) AS first,
           min(date(day, '+1 month', '-1 day'), t) AS last
    FROM starts, period)
SELECT month,
       (SELECT count(*) FROM facts WHERE received_on BETWEEN first AND last)
           AS referrals_received,
       (SELECT count(DISTINCT woman_ref) FROM facts WHERE received_on BETWEEN first AND last)
           AS women_referred,
       (SELECT count(*) FROM facts WHERE accepted AND decided_on BETWEEN first AND last)
           AS accepted,
       (SELECT count(*) FROM facts WHERE declined AND decided_on BETWEEN first AND last)
           AS declined,
       (SELECT count(*) FROM facts
        WHERE accepted AND decided_on BETWEEN first AND last AND contact_days <= 1)
           AS contacted_within_1_day,
       (SELECT count(*) FROM facts
        WHERE accepted AND decided_on BETWEEN first AND last AND contact_days <= 3)
           AS contacted_within_3_days,
       (SELECT count(*) FROM facts WHERE first_attended_on BETWEEN first AND last)
           AS first_attended,
       (SELECT count(*) FROM facts WHERE second_qualifying_on BETWEEN first AND last)
           AS second_qualifying,
       (SELECT count(*) FROM facts
        WHERE second_qualifying_on BETWEEN first AND last AND condition_status = 'complied')
           AS complied,
       (SELECT count(*) FROM facts
        WHERE second_qualifying_on BETWEEN first AND last AND condition_status = 'complied_late')
           AS complied_late,
       (SELECT count(*) FROM facts
        WHERE condition_status = 'not_complied'
            AND date(deadline, '+1 day') BETWEEN first AND last) AS lapsed,
       (SELECT count(*) FROM facts WHERE report_due_on BETWEEN first AND last) AS reports_due,
       (SELECT count(*) FROM facts
        WHERE report_due_on BETWEEN first AND last AND report_status = 'sent_on_time')
           AS reports_on_time,
       (SELECT count(*) FROM facts WHERE closed_on BETWEEN first AND last) AS closed,
       (SELECT count(*) FROM facts
        WHERE accepted AND decided_on <= last AND (closed_on IS NULL OR closed_on > last))
           AS open_at_end
FROM months
ORDER BY month
