-- SPDX-License-Identifier: GPL-3.0-or-later
WITH bands(place, band) AS (
    VALUES (1, 'under_3'), (2, '3_to_6'), (3, '6_to_12'), (4, 'over_12'))
SELECT band,
       (SELECT count(*) FROM facts WHERE supported AND duration_band = band AND closed_on IS NULL)
           AS open,
       (SELECT count(*) FROM facts
        WHERE supported AND duration_band = band AND closed_on IS NOT NULL) AS closed
FROM bands
ORDER BY place
