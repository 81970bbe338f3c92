-- What the screens ask of a run, worked out of its tables: in memory, once for each run, or read from the run's index (lookup.py).
-- The index holds the same views, so what stands here is said once.

-- Which providers stand under a lead.
CREATE OR REPLACE TABLE member AS
SELECT l.lead_id, unnest(n.provider_ids) AS provider_id
FROM leads l JOIN networks n ON n.network_id = l.lead_id
UNION ALL
SELECT lead_id, lead_id FROM leads WHERE subject_kind = 'provider';

CREATE OR REPLACE VIEW member_ad AS
SELECT m.lead_id, m.provider_id, unnest(p.ad_ids) AS ad_id
FROM member m JOIN providers p USING (provider_id);

-- Every id under an urgent lead: only the supervisor sees what stands under it.
CREATE OR REPLACE TABLE sealed AS
SELECT DISTINCT subject_id FROM (
  SELECT lead_id AS subject_id FROM leads WHERE urgent
  UNION ALL SELECT m.provider_id FROM member m JOIN leads l USING (lead_id) WHERE l.urgent
  UNION ALL SELECT m.ad_id FROM member_ad m JOIN leads l USING (lead_id) WHERE l.urgent
);

CREATE OR REPLACE TABLE queue AS
WITH of_providers AS (
  SELECT m.lead_id, count(*) AS n_providers, sum(len(p.ad_ids)) AS n_ads,
         list_sort(list_distinct(flatten(list(p.site_ids)))) AS sites,
         list_sort(list_distinct(flatten(list(p.cities)))) AS cities,
         list_sort(list_distinct(flatten(list(p.aliases)))) AS aliases,
         min(p.first_seen) AS first_seen, max(p.last_seen) AS last_seen
  FROM member m JOIN providers p USING (provider_id) GROUP BY m.lead_id
), of_ads AS (
  SELECT m.lead_id, list_sort(list(DISTINCT a.language) FILTER (a.language IS NOT NULL)) AS languages
  FROM member_ad m JOIN ads a USING (ad_id) GROUP BY m.lead_id
)
SELECT l.lead_id, l.subject_kind, l.market, l.urgent, l.rank, l.priority, l.points, l.families, l.why,
       len(l.speaks_against) AS n_against,
       coalesce(p.n_providers, 0) AS n_providers, coalesce(p.n_ads, 0)::BIGINT AS n_ads,
       coalesce(p.sites, []) AS sites, coalesce(p.cities, []) AS cities, coalesce(p.aliases, []) AS aliases,
       coalesce(a.languages, []) AS languages, p.first_seen, p.last_seen
FROM leads l LEFT JOIN of_providers p USING (lead_id) LEFT JOIN of_ads a USING (lead_id)
ORDER BY l.urgent DESC, l.priority DESC, l.market, l.rank, l.lead_id;
