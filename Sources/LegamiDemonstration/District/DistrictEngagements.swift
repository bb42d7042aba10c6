/// How each partner is engaged in each action; one tie, one engagement.
enum DistrictEngagements {
  static let engagements = FactTable(
    """
    key | a   | b   | engagement   | involvement | responsibility | adhesion      | paper | from
    v01 | W01 | A01 | formal       | collaborate | responsible    | institutional | –     | 2025-10-01
    v02 | W05 | A01 | formal       | collaborate | contributes    | institutional | D03   | 2025-10-01
    v03 | W06 | A01 | formal       | involve     | contributes    | institutional | D03   | 2025-10-01
    v04 | W12 | A01 | formal       | collaborate | contributes    | institutional | D02   | 2025-10-01
    v05 | W14 | A01 | formal       | involve     | contributes    | institutional | D01   | 2025-10-01
    v06 | W16 | A01 | informal     | involve     | contributes    | personal      | –     | 2026-03-01
    v07 | W24 | A01 | informal     | involve     | contributes    | personal      | –     | 2026-01-15
    v08 | W27 | A01 | naturalistic | inform      | none           | –             | –     | 2026-05-12
    v09 | W33 | A01 | naturalistic | inform      | none           | –             | –     | 2026-03-01
    v10 | W04 | A01 | formal       | inform      | none           | institutional | –     | 2025-10-01
    v11 | W20 | A01 | formal       | inform      | none           | institutional | –     | 2025-10-01
    v13 | W07 | A02 | informal     | involve     | contributes    | personal      | –     | 2025-11-01
    v14 | W08 | A02 | formal       | inform      | none           | institutional | –     | 2025-11-01
    v15 | W09 | A02 | formal       | consult     | none           | institutional | –     | 2025-11-01
    v16 | W13 | A02 | formal       | collaborate | responsible    | institutional | –     | 2025-11-01
    v17 | W31 | A02 | informal     | involve     | contributes    | personal      | –     | 2026-02-10
    v18 | W34 | A02 | informal     | consult     | none           | personal      | –     | 2026-02-10
    v19 | W10 | A03 | formal       | involve     | contributes    | institutional | –     | 2025-10-01
    v20 | W15 | A03 | informal     | collaborate | responsible    | institutional | –     | 2025-10-01
    v21 | W17 | A03 | informal     | inform      | none           | institutional | –     | 2026-02-10
    v22 | W18 | A03 | informal     | involve     | contributes    | institutional | –     | 2025-10-01
    v23 | W21 | A03 | formal       | inform      | none           | institutional | –     | 2025-10-01
    v24 | W22 | A03 | informal     | involve     | contributes    | personal      | –     | 2025-10-01
    v25 | W23 | A03 | informal     | involve     | contributes    | personal      | –     | 2025-10-01
    v26 | W25 | A03 | naturalistic | involve     | contributes    | personal      | –     | 2025-10-01
    v27 | W26 | A03 | naturalistic | inform      | contributes    | personal      | –     | 2025-10-01
    v28 | W28 | A03 | naturalistic | inform      | none           | –             | –     | 2026-05-12
    v29 | W29 | A03 | naturalistic | involve     | contributes    | personal      | –     | 2026-02-10
    v30 | W30 | A03 | naturalistic | inform      | none           | –             | –     | 2026-05-12
    v31 | W32 | A03 | informal     | involve     | contributes    | personal      | –     | 2026-02-10
    v32 | W14 | A03 | naturalistic | inform      | none           | –             | –     | 2026-02-10
    v33 | W03 | A04 | formal       | collaborate | responsible    | institutional | –     | 2025-10-01
    v34 | W15 | A04 | informal     | involve     | contributes    | institutional | –     | 2026-02-10
    """)
}
