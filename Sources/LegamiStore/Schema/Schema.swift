/// The tables of a store. Bounds stand twice: as typed, and as day numbers for queries. Real numbers stand as text,
/// because a row passes through JSON in the history and must come back to the last bit.
enum Schema {
  /// Written into the file's header; a file without it is not ours. The letters are "LEGA".
  static let applicationID: Int32 = 0x4C45_4741
  static var version: Int { SchemaSteps.known.version }

  static let tables = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;

    CREATE TABLE node (
      id INTEGER PRIMARY KEY,
      ulid TEXT NOT NULL,
      kind TEXT NOT NULL,
      form TEXT,
      name TEXT NOT NULL,
      alias TEXT NOT NULL,
      summary TEXT NOT NULL,
      sector TEXT,
      territory INTEGER REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      visibility INTEGER NOT NULL,
      from_date TEXT,
      to_date TEXT,
      first_day INTEGER NOT NULL,
      last_day INTEGER NOT NULL,
      is_placeholder INTEGER NOT NULL,
      is_deceased INTEGER NOT NULL,
      is_animal INTEGER NOT NULL,
      detail TEXT NOT NULL,
      attributes TEXT NOT NULL,
      author TEXT NOT NULL,
      says TEXT NOT NULL,
      rev INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE tie (
      id INTEGER PRIMARY KEY,
      ulid TEXT NOT NULL,
      a INTEGER NOT NULL REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      b INTEGER NOT NULL REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      type TEXT NOT NULL,
      role_a TEXT,
      role_b TEXT,
      context TEXT,
      kinship TEXT,
      origin TEXT NOT NULL,
      engagement TEXT,
      formalised_by INTEGER REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      participation TEXT,
      through_node INTEGER REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      amount_cents INTEGER,
      weight TEXT,
      label TEXT NOT NULL,
      source TEXT NOT NULL,
      is_assumed INTEGER NOT NULL,
      confirmed_on INTEGER,
      visibility INTEGER NOT NULL,
      attributes TEXT NOT NULL,
      author TEXT NOT NULL,
      says TEXT NOT NULL,
      rev INTEGER NOT NULL,
      -- Derived: the level; the most restricted of the tie and its ends; the state of the last spell; ever live.
      level INTEGER NOT NULL DEFAULT -1,
      gate INTEGER NOT NULL DEFAULT 2,
      standing TEXT NOT NULL DEFAULT '',
      was_live INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE spell (
      id INTEGER PRIMARY KEY,
      tie INTEGER NOT NULL REFERENCES tie DEFERRABLE INITIALLY DEFERRED,
      from_date TEXT,
      to_date TEXT,
      first_day INTEGER NOT NULL,
      last_day INTEGER NOT NULL,
      state TEXT NOT NULL,
      strength TEXT,
      stress TEXT,
      ring_a INTEGER,
      contact_a TEXT,
      last_contact_a TEXT,
      ring_b INTEGER,
      contact_b TEXT,
      last_contact_b TEXT,
      touched_on INTEGER NOT NULL,
      rev INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE exchange (
      id INTEGER PRIMARY KEY,
      spell INTEGER NOT NULL REFERENCES spell DEFERRABLE INITIALLY DEFERRED,
      direction TEXT NOT NULL,
      kind TEXT NOT NULL,
      amount INTEGER,
      is_drain INTEGER NOT NULL,
      hours_hundredths INTEGER,
      value_cents INTEGER,
      recognition TEXT NOT NULL,
      recognised_on TEXT,
      remark TEXT NOT NULL,
      rev INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE assessment (
      id INTEGER PRIMARY KEY,
      node INTEGER REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      tie INTEGER REFERENCES tie DEFERRABLE INITIALLY DEFERRED,
      scale TEXT NOT NULL,
      item TEXT NOT NULL,
      value TEXT NOT NULL,
      rater INTEGER NOT NULL REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      on_date TEXT NOT NULL,
      visibility INTEGER NOT NULL,
      author TEXT NOT NULL,
      says TEXT NOT NULL,
      rev INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE note (
      id INTEGER PRIMARY KEY,
      ulid TEXT NOT NULL,
      node INTEGER REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      tie INTEGER REFERENCES tie DEFERRABLE INITIALLY DEFERRED,
      map INTEGER REFERENCES map DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      on_day INTEGER NOT NULL,
      said_by INTEGER REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      visibility INTEGER NOT NULL,
      author TEXT NOT NULL,
      says TEXT NOT NULL,
      rev INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE map (
      id INTEGER PRIMARY KEY,
      ulid TEXT NOT NULL UNIQUE,
      code TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      folded TEXT NOT NULL UNIQUE,
      lens TEXT NOT NULL,
      purpose TEXT NOT NULL,
      centre INTEGER REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      scheme TEXT NOT NULL,
      reach TEXT NOT NULL,
      as_of TEXT,
      question TEXT NOT NULL,
      source_line TEXT NOT NULL,
      is_invented INTEGER NOT NULL,
      is_reinforced INTEGER NOT NULL,
      asks_support INTEGER NOT NULL,
      wedge_borders TEXT NOT NULL,
      author TEXT NOT NULL,
      says TEXT NOT NULL,
      rev INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE map_member (
      id INTEGER PRIMARY KEY,
      map INTEGER NOT NULL REFERENCES map DEFERRABLE INITIALLY DEFERRED,
      node INTEGER NOT NULL REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      is_excluded INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE map_place (
      id INTEGER PRIMARY KEY,
      map INTEGER NOT NULL REFERENCES map DEFERRABLE INITIALLY DEFERRED,
      node INTEGER NOT NULL REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      spot TEXT NOT NULL
    ) STRICT;

    CREATE TABLE processing (
      subject INTEGER PRIMARY KEY REFERENCES node DEFERRABLE INITIALLY DEFERRED,
      controller TEXT NOT NULL,
      basis TEXT NOT NULL,
      notice TEXT,
      notice_on INTEGER,
      is_restricted INTEGER NOT NULL,
      rev INTEGER NOT NULL
    ) STRICT;

    -- Where imported rows came from, so that the same file twice changes nothing.
    CREATE TABLE dataset (
      id INTEGER PRIMARY KEY, system TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (system, name)
    ) STRICT;
    CREATE TABLE origin (
      entity TEXT NOT NULL,
      dataset INTEGER NOT NULL REFERENCES dataset,
      key TEXT NOT NULL,
      row INTEGER NOT NULL,
      PRIMARY KEY (entity, dataset, key)
    ) WITHOUT ROWID, STRICT;
    -- What became of nodes that were joined with another: their ulid still leads somewhere.
    CREATE TABLE redirect (ulid TEXT PRIMARY KEY, node INTEGER NOT NULL) WITHOUT ROWID, STRICT;

    CREATE TABLE act_group (
      id INTEGER PRIMARY KEY,
      user TEXT NOT NULL,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      act TEXT NOT NULL,
      arguments TEXT NOT NULL,
      target INTEGER,
      state TEXT NOT NULL
    ) STRICT;
    CREATE TABLE history (
      id INTEGER PRIMARY KEY,
      act_group INTEGER NOT NULL REFERENCES act_group,
      version INTEGER NOT NULL,
      entity TEXT NOT NULL,
      row INTEGER NOT NULL,
      count INTEGER NOT NULL,
      kind TEXT NOT NULL,
      before TEXT,
      after TEXT
    ) STRICT;

    CREATE TABLE access_line (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      user TEXT NOT NULL,
      action TEXT NOT NULL,
      map INTEGER,
      reason TEXT NOT NULL
    ) STRICT;
    CREATE TABLE user_state (
      user TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user, key)
    ) WITHOUT ROWID, STRICT;

    -- Derived from nodes and ties, for lists. The `shared_` figures know only what the planning side may see.
    CREATE TABLE node_facts (
      node INTEGER PRIMARY KEY,
      sort_key TEXT NOT NULL,
      kind TEXT NOT NULL,
      form TEXT NOT NULL,
      sector TEXT NOT NULL,
      visibility INTEGER NOT NULL,
      degree INTEGER NOT NULL DEFAULT 0,
      levels INTEGER NOT NULL DEFAULT 0,
      engagements INTEGER NOT NULL DEFAULT 0,
      shared_degree INTEGER NOT NULL DEFAULT 0,
      shared_levels INTEGER NOT NULL DEFAULT 0,
      shared_engagements INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    -- What can be searched, folded. The key is four times the row's, plus 0 for a node, 1 for a tie, 2 for a note.
    CREATE TABLE search_text (
      id INTEGER PRIMARY KEY, node INTEGER, folded TEXT NOT NULL, gate TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE search_index USING fts5(
      folded, gate, content='search_text', content_rowid='id', tokenize='trigram'
    );
    """

  /// By name, so that a large import can take them down and build them again after the rows.
  static let indexes: [(name: String, definition: String)] = [
    ("node_by_ulid", "UNIQUE INDEX node_by_ulid ON node (ulid)"),
    ("node_by_territory", "INDEX node_by_territory ON node (territory) WHERE territory IS NOT NULL"),
    ("tie_by_ulid", "UNIQUE INDEX tie_by_ulid ON tie (ulid)"),
    ("tie_by_a", "INDEX tie_by_a ON tie (a)"),
    ("tie_by_b", "INDEX tie_by_b ON tie (b)"),
    ("tie_by_device", "INDEX tie_by_device ON tie (formalised_by) WHERE formalised_by IS NOT NULL"),
    ("tie_by_through", "INDEX tie_by_through ON tie (through_node) WHERE through_node IS NOT NULL"),
    ("tie_by_type", "INDEX tie_by_type ON tie (type)"),
    ("tie_by_level", "INDEX tie_by_level ON tie (level)"),
    ("tie_by_engagement", "INDEX tie_by_engagement ON tie (coalesce(engagement, ''))"),
    ("tie_by_standing", "INDEX tie_by_standing ON tie (standing)"),
    ("spell_by_tie", "INDEX spell_by_tie ON spell (tie)"),
    ("exchange_by_spell", "INDEX exchange_by_spell ON exchange (spell)"),
    ("assessment_by_node", "INDEX assessment_by_node ON assessment (node) WHERE node IS NOT NULL"),
    ("assessment_by_tie", "INDEX assessment_by_tie ON assessment (tie) WHERE tie IS NOT NULL"),
    ("assessment_by_rater", "INDEX assessment_by_rater ON assessment (rater)"),
    ("note_by_node", "INDEX note_by_node ON note (node) WHERE node IS NOT NULL"),
    ("note_by_tie", "INDEX note_by_tie ON note (tie) WHERE tie IS NOT NULL"),
    ("note_by_map", "INDEX note_by_map ON note (map) WHERE map IS NOT NULL"),
    ("note_by_speaker", "INDEX note_by_speaker ON note (said_by) WHERE said_by IS NOT NULL"),
    ("map_by_centre", "INDEX map_by_centre ON map (centre) WHERE centre IS NOT NULL"),
    ("member_by_map", "UNIQUE INDEX member_by_map ON map_member (map, node)"),
    ("member_by_node", "INDEX member_by_node ON map_member (node)"),
    ("place_by_map", "UNIQUE INDEX place_by_map ON map_place (map, node)"),
    ("place_by_node", "INDEX place_by_node ON map_place (node)"),
    ("group_by_user", "INDEX group_by_user ON act_group (user, state)"),
    ("history_by_group", "INDEX history_by_group ON history (act_group)"),
    ("history_by_row", "INDEX history_by_row ON history (entity, row)"),
    ("facts_by_name", "INDEX facts_by_name ON node_facts (sort_key, node)"),
    ("facts_by_degree", "INDEX facts_by_degree ON node_facts (degree, sort_key, node)"),
    ("facts_by_kind", "INDEX facts_by_kind ON node_facts (kind, sort_key, node)"),
    ("facts_by_sector", "INDEX facts_by_sector ON node_facts (sector, sort_key, node)"),
    ("facts_by_level", "INDEX facts_by_level ON node_facts (levels, sort_key, node)"),
    ("shared_by_name", "INDEX shared_by_name ON node_facts (sort_key, node) WHERE visibility = 0"),
    (
      "shared_by_degree",
      "INDEX shared_by_degree ON node_facts (shared_degree, sort_key, node) WHERE visibility = 0"
    ),
    (
      "shared_by_level", "INDEX shared_by_level ON node_facts (shared_levels, sort_key, node) WHERE visibility = 0"
    ),
  ]
}
