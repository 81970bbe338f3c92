-- What one screen needs, by the value that it is asked by. relations.py says which columns those are.

-- A lead as its screen and the queue show it. place: in the order of reading, from 1; null: it is not read in the queue.
CREATE OR REPLACE VIEW lead_card AS
SELECT q.*, o.place, o.drawn, l.contributions, l.speaks_against
FROM queue q JOIN leads l USING (lead_id) LEFT JOIN queue_order o USING (lead_id);

-- An advertised person with where she or he belongs.
CREATE OR REPLACE VIEW person AS
SELECT p.*, len(p.ad_ids) AS n_ads, n.network_id, m.lead_id
FROM providers p
LEFT JOIN (SELECT provider_id, min(network_id) AS network_id FROM (SELECT network_id, unnest(provider_ids) AS provider_id FROM networks) GROUP BY 1) n
  USING (provider_id)
LEFT JOIN (SELECT provider_id, min(lead_id) AS lead_id FROM member GROUP BY 1) m USING (provider_id);

-- An ad as lists, timelines, maps and the comparison side by side show it. n: the number of its row.
CREATE OR REPLACE VIEW ad_card AS
SELECT a.file_row_number AS n, a.ad_id, p.provider_id, a.site_id, a.market, a.language, a.first_seen, a.last_seen, a.alias, a.age, a.city,
       a.latitude, a.longitude, a.url, a.languages_spoken, a.services, a.incall, a.outcall, a.hours, a.weight_kg, a.height_cm, a.n_persons,
       a.provider_kind, a.verified, a.captures, c.contacts, e.eur_per_hour, left(a.text, 1500) AS text
FROM ad_rows a
LEFT JOIN (SELECT provider_id, unnest(ad_ids) AS ad_id FROM providers) p USING (ad_id)
LEFT JOIN (SELECT ad_id, list_sort(list(kind || ' ' || value)) AS contacts FROM contacts GROUP BY ad_id) c USING (ad_id)
LEFT JOIN (SELECT ad_id, min(eur_per_hour) AS eur_per_hour FROM prices GROUP BY ad_id) e USING (ad_id);

-- Where ads can be found by a value: kind is what the screen says that matched.
CREATE OR REPLACE VIEW found_by AS
WITH number AS (SELECT ad_id, file_row_number AS n FROM ad_rows)
SELECT 'contact' AS way, c.value, c.kind, a.n FROM contacts c JOIN number a USING (ad_id) WHERE c.value IS NOT NULL
UNION ALL SELECT 'picture', i.pdq, 'picture', a.n FROM images i JOIN number a USING (ad_id) WHERE i.pdq IS NOT NULL
UNION ALL SELECT 'picture', i.payload_sha256, 'picture', a.n FROM images i JOIN number a USING (ad_id) WHERE i.payload_sha256 IS NOT NULL
UNION ALL SELECT 'name', lower(alias), 'alias', file_row_number FROM ad_rows WHERE alias IS NOT NULL
UNION ALL SELECT 'name', lower(name), 'alias', n FROM (SELECT unnest(aliases) AS name, file_row_number AS n FROM ad_rows) WHERE name IS NOT NULL
UNION ALL SELECT 'address', rtrim(lower(url), '/'), 'address', file_row_number FROM ad_rows WHERE url IS NOT NULL
UNION ALL SELECT 'ad', ad_id, 'address', file_row_number FROM ad_rows
UNION ALL SELECT 'capture', v.capture_id, 'capture', a.n FROM ad_versions v JOIN number a USING (ad_id);

-- A captured page that some lead quotes. Pages that none quotes are not asked for by the screen of a lead.
CREATE OR REPLACE VIEW quoted_page AS
WITH item AS (
  SELECT unnest(contributions).evidence AS evidence FROM leads UNION ALL SELECT unnest(speaks_against).evidence FROM leads
), cited AS (SELECT DISTINCT capture_id FROM (SELECT unnest(evidence[1:6]).capture_id AS capture_id FROM item))
SELECT c.capture_id, c.url, c.fetched_at, p.language, p.text
FROM captures c SEMI JOIN cited USING (capture_id) LEFT JOIN pages p USING (capture_id);

-- Captures that were read as pages, by their address: the same one at other times.
CREATE OR REPLACE VIEW address_time AS
SELECT c.url, c.capture_id, c.fetched_at, c.status FROM captures c SEMI JOIN pages USING (capture_id);

-- What was read for an ad from one of its captures: of each column the places on it.
CREATE OR REPLACE VIEW read_version AS
SELECT capture_id, ad_id, list_transform(map_entries(evidence), lambda e: {
  'says': e.key,
  'places': list_transform(list_filter(e.value, lambda p: p.capture_id = capture_id), lambda p: {'quote': p.quote, 'start': p.start, 'selector': p.selector})
}) AS evidence FROM ad_versions;

-- Values of an ad that stand in tables of their own, each with its places.
CREATE OR REPLACE VIEW quoted_value AS
SELECT ad_id, kind AS says, evidence FROM contacts UNION ALL SELECT ad_id, 'price', evidence FROM prices;
