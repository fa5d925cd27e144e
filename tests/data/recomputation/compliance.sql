-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT disposal, bcu_code, count(*) AS referrals,
       sum(condition_status = 'complied') AS complied,
       sum(condition_status = 'complied_late') AS complied_late,
       sum(condition_status = 'open') AS open,
       sum(condition_status = 'not_complied') AS not_complied,
       sum(condition_status = 'excused') AS excused,
       sum(condition_status = 'withdrawn') AS withdrawn,
       sum(coalesce(report_due_on <= t, 0)) AS reports_due,
       sum(coalesce(report_due_on <= t, 0) AND report_status = 'sent_on_time')
           AS reports_on_time,
       sum(coalesce(report_due_on <= t, 0) AND report_status IN ('sent_late', 'overdue'))
           AS reports_late_or_overdue
FROM facts
JOIN codes ON list = 'disposal' AND code = disposal
CROSS JOIN period
WHERE received_on BETWEEN f AND t AND accepted AND has_condition
GROUP BY disposal, bcu_code
ORDER BY place, bcu_code IS NULL, bcu_code
