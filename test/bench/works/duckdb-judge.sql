-- The criteria that need the register, and the reward table, in short: known cells alone, no weekends between periods,
-- no stated end, no grants or benefits, and none of the reasons, cells and sentences that palkkio gives.

CREATE MACRO day(cell) AS try_strptime(cell, '%-d.%-m.%Y')::DATE;
CREATE MACRO number(cell) AS try_cast(replace(cell, ',', '.') AS DECIMAL(9, 4));

CREATE TABLE claims AS
SELECT
  row_number() OVER () AS nth,
  "Hakemustunnus" AS claim,
  "Hakija" AS applicant_name,
  "Hakijan Y-tunnus" AS applicant,
  "Hakijan oikeudellinen muoto" AS form,
  "Henkilötunnus" AS person,
  "Työnantajan Y-tunnus" AS employer,
  "Työnantajan sektori" AS sector,
  day("Työsopimus tehty") AS signed,
  day("Jatkotyösuhde alkoi") AS starts,
  day("Jatkotyösuhde päättyy") AS ends,
  "Työsuhteen kesto" LIKE 'toistaiseksi%' AS permanent,
  number("Viikkotyöaika") AS weekly,
  number("Alan enimmäistyöaika") AS full_time,
  "Palkkatuki" AS stated
FROM $claims;

CREATE TABLE persons AS SELECT DISTINCT person FROM claims;

CREATE TABLE subsidies AS
SELECT
  "Henkilötunnus" AS person,
  "Työnantajan Y-tunnus" AS employer,
  "Palkkatuki" AS level,
  day("Alkaa") AS first,
  coalesce(day("Tosiasiallinen päättymispäivä"), day("Päättyy"), DATE '9999-12-31') AS last,
  "Tila" AS status
FROM $subsidies
SEMI JOIN persons ON "Henkilötunnus" = person;

CREATE TABLE counts AS
SELECT
  "Henkilötunnus" AS person,
  "Peruste" AS basis,
  number("Työttömyysetuuspäivät") AS days,
  day("Laskentapäivä") AS counted
FROM $counts
SEMI JOIN persons ON "Henkilötunnus" = person;

CREATE TABLE keywords AS
SELECT
  "Henkilötunnus" AS person,
  "Hakusana" AS keyword,
  day("Voimassa alkaen") AS first,
  coalesce(day("Voimassa asti"), DATE '9999-12-31') AS last
FROM $keywords
SEMI JOIN persons ON "Henkilötunnus" = person;

-- An employer's paid rows for a person, joined where one begins at the latest on the day after the one before.
CREATE TABLE periods AS
WITH paid AS (
  SELECT *, max(last) OVER (PARTITION BY person, employer ORDER BY first ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
  FROM subsidies
  WHERE status IN ('myönnetty', 'maksussa', 'maksettu', 'päättynyt', 'keskeytetty')
), numbered AS (
  SELECT *, sum(CASE WHEN first <= before + 1 THEN 0 ELSE 1 END) OVER (PARTITION BY person, employer ORDER BY first) AS period
  FROM paid
)
SELECT person, employer, min(first) AS first, max(last) AS last
FROM numbered
GROUP BY person, employer, period;

CREATE TABLE own AS
SELECT c.nth, min(p.first) AS first, max(p.last) AS last
FROM claims c
JOIN periods p ON p.person = c.person AND p.employer = c.applicant AND c.signed BETWEEN p.first AND p.last
GROUP BY c.nth;

-- 2.1: five days are taken off for each week that a count was made after signing.
CREATE TABLE enough_days AS
SELECT DISTINCT c.nth
FROM claims c
JOIN counts n ON n.person = c.person AND n.basis = 'työttömyys'
WHERE n.days - 5 * greatest(0, ceil((n.counted - c.signed) / 7.0)) >= 500;

CREATE TABLE low_counts AS
SELECT DISTINCT c.nth
FROM claims c
JOIN own o ON o.nth = c.nth
JOIN counts n ON n.person = c.person
WHERE n.basis = 'työttömyys' AND n.days < 500 AND n.counted BETWEEN o.first AND least(c.signed, o.first + 182);

-- 2.2
CREATE TABLE in_pilot AS
SELECT DISTINCT c.nth
FROM claims c
JOIN keywords k ON k.person = c.person AND k.keyword LIKE '0018%' AND c.signed BETWEEN k.first AND k.last;

CREATE TABLE pilot_at_some_time AS
SELECT DISTINCT c.nth FROM claims c JOIN keywords k ON k.person = c.person AND k.keyword LIKE '0018%';

-- 4.1: the highest level paid to the employer in the job, as a rank.
CREATE TABLE job_subsidies AS
SELECT
  c.nth,
  max(CASE s.level WHEN 'perustuki' THEN 1 WHEN 'perustuki ja lisäosa' THEN 2 ELSE 3 END) AS level,
  bool_or(s.status = 'haettu') AS applied
FROM claims c
JOIN subsidies s
  ON s.person = c.person AND s.employer = c.employer
  AND s.first <= coalesce(c.ends, DATE '9999-12-31') AND s.last >= c.starts
GROUP BY c.nth;

CREATE TABLE judged AS
SELECT
  c.*,
  CASE
    WHEN d.nth IS NOT NULL THEN 'met'
    WHEN l.nth IS NOT NULL THEN 'unmet'
    ELSE 'unknown'
  END AS "2.1",
  CASE
    WHEN k.nth IS NOT NULL THEN 'met'
    WHEN a.nth IS NOT NULL OR c.signed IS NULL THEN 'unknown'
    ELSE 'unmet'
  END AS "2.2",
  CASE
    WHEN o.nth IS NOT NULL THEN 'met'
    WHEN c.signed IS NULL OR NOT EXISTS (SELECT 1 FROM subsidies s WHERE s.person = c.person) THEN 'unknown'
    ELSE 'unmet'
  END AS "2.3",
  CASE
    WHEN o.nth IS NULL OR c.starts IS NULL OR c.starts <= o.last THEN 'unknown'
    WHEN c.starts <= o.last + INTERVAL 3 MONTH THEN 'met'
    ELSE 'unmet'
  END AS "3.1",
  CASE
    WHEN c.weekly IS NULL OR c.full_time NOT BETWEEN 1 AND 48 OR c.weekly > c.full_time THEN 'unknown'
    WHEN c.weekly * 100 > c.full_time * 80 THEN 'met'
    ELSE 'unmet'
  END AS "3.3",
  CASE
    WHEN j.applied OR (c.stated = 'perustuki') <> (coalesce(j.level, 0) = 1) THEN 'unknown'
    WHEN c.permanent THEN 'met'
    WHEN c.ends IS NULL THEN 'unknown'
    WHEN c.sector <> 'yritys' THEN 'unmet'
    WHEN c.stated = 'ei makseta' AND c.ends >= c.starts + INTERVAL 3 MONTH - INTERVAL 1 DAY THEN 'met'
    WHEN c.stated = 'perustuki' AND c.ends >= c.starts + INTERVAL 6 MONTH - INTERVAL 1 DAY THEN 'met'
    ELSE 'unmet'
  END AS "4.1"
FROM claims c
LEFT JOIN own o ON o.nth = c.nth
LEFT JOIN enough_days d ON d.nth = c.nth
LEFT JOIN low_counts l ON l.nth = c.nth
LEFT JOIN in_pilot k ON k.nth = c.nth
LEFT JOIN pilot_at_some_time a ON a.nth = c.nth
LEFT JOIN job_subsidies j ON j.nth = c.nth;

CREATE TABLE decided AS
SELECT
  claim, applicant_name, applicant, person, employer, starts, "2.1", "2.2", "2.3", "3.1", "3.3", "4.1",
  CASE
    WHEN 'unmet' IN ("2.1", "2.2", "2.3", "3.1", "3.3", "4.1") THEN 'rejected'
    WHEN 'unknown' IN ("2.1", "2.2", "2.3", "3.1", "3.3", "4.1") THEN 'review'
    ELSE 'payable'
  END AS outcome
FROM judged
ORDER BY nth;
