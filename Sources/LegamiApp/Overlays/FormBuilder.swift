import LegamiDrawing
import LegamiInsight
import LegamiModel
import LegamiWords
import TerminalKit

/// Opens forms filled with what is known: the six things said aloud first, everything else behind one key.
struct FormBuilder {
  let words: Words
  /// The map on screen; nil where a tie is edited outside any.
  let map: MapPage?

  /// The form for a node of the map: with its tie to the centre on a person's map, alone elsewhere.
  func form(for id: NodeID?) -> OpenForm? {
    guard let map, let id, let node = map.live.node(id) else { return nil }
    if let centre = map.centre, let tie = map.live.alter(id)?.mainTie { return figureForm(node, tie, centre, map) }
    let notes = map.live.notes(of: id, isTogether: isTogether)
    var fields = nodeFields(node, isFurther: false)
    fields.insert(contentsOf: noteFields(notes, asks: newNotes(aboutCentre: id == map.centre?.id)), at: 1)
    return OpenForm(
      subject: .node(id), form: Form(title: node.name, fields: fields), node: node, tie: nil, notes: notes)
  }

  private func figureForm(_ node: Node, _ tie: CentreTie, _ centre: Node, _ map: MapPage) -> OpenForm {
    let spell = tie.spell
    // A tie that was ended today is drawn until tonight, but they no longer know each other.
    let known = Set(
      map.live.shownTies(of: node.id).filter { $0.tie.goesOn(on: map.live.on) }
        .compactMap { $0.identity.other(than: node.id) })
    let others = map.scene.figures.filter { $0.id != node.id && $0.id != centre.id }
    let context = map.live.context(of: tie.identity, with: node)
    let optional: [Form<FieldKey>.Field?] = [
      text(.name, words.fieldName, node.name, hint: words.hintName, limit: CleanText.nameLimit),
      choice(.ring, words.fieldRing, node, tie.view.ring.map { String($0.rawValue) }, hint: words.hintRing),
      choice(.context, words.fieldContext, node, context?.rawValue, hint: words.hintContext),
      marks(
        .received, words.fieldReceived(MapView.shortName(centre)), node,
        tie.tie.received(by: centre.id, during: spell).map(\.rawValue), hint: words.hintExchanges),
      marks(
        .given, words.fieldGiven(MapView.shortName(centre)), node,
        tie.tie.given(by: centre.id, during: spell).map(\.rawValue), hint: words.hintExchanges),
      Form.Field(
        .knows, label: words.fieldKnows, hint: words.hintExchanges,
        value: .marks(
          FieldValue.Marks(
            others.map(\.label), marked: Set(others.indices.filter { known.contains(others[$0].id) })))),
    ]
    // Words may be kept with somebody, or with the tie alone.
    let notes =
      (map.live.notes(of: node.id, isTogether: isTogether) + map.live.notes(of: tie.id, isTogether: isTogether))
      .newestFirst
    var fields = optional.compactMap(\.self) + noteFields(notes, asks: [.herWords])
    fields += tieFields(tie.tie, spell: spell, view: tie.view, of: node, isFurther: true, besides: [.context])
    fields += nodeFields(node, isFurther: true, besides: [.name])
    return OpenForm(
      subject: .figure(node: node.id, tie: tie.id), form: Form(title: node.name, fields: fields), node: node,
      tie: tie.tie, others: others.map(\.id), notes: notes)
  }

  /// The form for a row of a list.
  func form(for subject: ListPage.Row.Subject) -> OpenForm? {
    switch subject {
    case .node(let id): return form(for: id)
    case .tie(let id, from: let from):
      guard let map, let tie = map.content.ties.first(where: { $0.id == id }), let node = map.live.node(from),
        let other = tie.identity.other(than: from).flatMap(map.live.node)
      else { return nil }
      return form(forTie: tie, between: node, and: other, notes: map.live.notes(of: id, isTogether: isTogether))
    }
  }

  /// The form for one tie, wherever it is looked at from.
  /// - Parameter notes: what was said of the tie.
  func form(forTie tie: DatedTie, between node: Node, and other: Node, notes: [Note]) -> OpenForm {
    let day = map?.content.on
    let spell = day.flatMap { tie.spell(on: $0) } ?? tie.spells.last ?? Spell()
    let title = words.both(node.name, other.name)
    return OpenForm(
      subject: .tie(tie.id),
      form: Form(
        title: title,
        fields: noteFields(notes, asks: map == nil ? [] : newNotes(aboutCentre: false))
          + tieFields(tie, spell: spell, view: tie.view(of: node.id, during: spell), of: other, isFurther: false)),
      node: nil, tie: tie, notes: notes, end: node.id)
  }

  // MARK: Notes

  /// What is asked anew: the person's words, of herself also wishes and needs; where no person is at the centre, a
  /// remark of whoever writes.
  private func newNotes(aboutCentre: Bool) -> [FieldKey] {
    guard map?.isPersonMap == true else { return [.remark] }
    return aboutCentre ? [.newWish, .newNeed, .herWords] : [.herWords]
  }

  /// No more notes stand among the things said aloud; older ones are behind the key for everything else.
  private static let notesAtHand = 3

  /// An empty line for each thing asked, then a line for each note, the newest first.
  private func noteFields(_ notes: [Note], asks: [FieldKey]) -> [Form<FieldKey>.Field] {
    let new = asks.map { key in
      switch key {
      case .newWish: noteField(key, words.fieldNewWish, "", hint: words.hintNewNote)
      case .newNeed: noteField(key, words.fieldNewNeed, "", hint: words.hintNewNote)
      case .remark: noteField(key, words.fieldRemark, "", hint: words.hintNewNote)
      default: noteField(key, words.fieldHerWords, "", hint: words.hintHerWords)
      }
    }
    return new
      + notes.enumerated().map { place, note in
        noteField(
          .note(note.id), words.noteLabel(note.kind, on: note.on, isSaid: note.saidBy != nil), note.text,
          hint: words.hintNote, isFurther: place >= Self.notesAtHand)
      }
  }

  private func noteField(
    _ key: FieldKey, _ label: String, _ value: String, hint: String, isFurther: Bool = false
  ) -> Form<FieldKey>.Field {
    Form.Field(
      key, label: label, hint: hint, value: .text(TextField(value, limit: CleanText.noteLimit)), isFurther: isFurther,
      isLong: true)
  }

  // MARK: Fields

  private func tieFields(
    _ tie: DatedTie, spell: Spell, view: EndView, of node: Node, isFurther: Bool, besides: Set<FieldKey> = []
  ) -> [Form<FieldKey>.Field] {
    let identity = tie.identity
    let part = identity.participation ?? Participation()
    var fields: [Form<FieldKey>.Field?] = [
      choice(.type, words.fieldType, node, identity.type.rawValue, isFurther: isFurther),
      besides.contains(.context)
        ? nil : choice(.context, words.fieldContext, node, identity.context?.rawValue, isFurther: isFurther),
      choice(.role, words.fieldRole, node, identity.role(of: node.id)?.rawValue, isFurther: isFurther),
      identity.type == .kinship
        ? choice(.kinship, words.fieldKinship, node, identity.kinship?.rawValue, isFurther: isFurther) : nil,
      text(.label, words.fieldLabel, identity.label, isFurther: isFurther, limit: 60),
      choice(.state, words.fieldState, node, spell.state.rawValue, hint: words.hintSpell, isFurther: isFurther),
      choice(
        .strength, words.fieldStrength, node, spell.strength?.rawValue, hint: words.hintSpell, isFurther: isFurther),
      choice(.stress, words.fieldStress, node, spell.stress?.rawValue, hint: words.hintSpell, isFurther: isFurther),
      choice(.contact, words.fieldContact, node, view.contact?.rawValue, hint: words.hintSpell, isFurther: isFurther),
      text(
        .lastContact, words.fieldLastContact, view.lastContact?.description ?? "", hint: words.hintDate,
        isFurther: isFurther, limit: 10),
      choice(
        .engagement, words.fieldEngagement, node, identity.engagement?.rawValue, hint: words.hintEngagement,
        isFurther: isFurther),
      text(
        .from, words.fieldFrom, spell.span.from?.description ?? "", hint: words.hintDate, isFurther: isFurther,
        limit: 10),
      text(.to, words.fieldTo, spell.span.to?.description ?? "", hint: words.hintDate, isFurther: isFurther, limit: 10),
      choice(.origin, words.fieldOrigin, node, identity.origin.rawValue, isFurther: isFurther),
    ]
    if identity.type == .participation {
      fields += [
        choice(.involvement, words.fieldInvolvement, node, part.involvement?.rawValue, isFurther: isFurther),
        choice(.responsibility, words.fieldResponsibility, node, part.responsibility?.rawValue, isFurther: isFurther),
        choice(.adhesion, words.fieldAdhesion, node, part.adhesion?.rawValue, isFurther: isFurther),
        choice(.mandate, words.fieldMandate, node, part.mandate?.rawValue, isFurther: isFurther),
        choice(.side, words.fieldSide, node, part.side?.rawValue, isFurther: isFurther),
        text(.through, words.fieldThrough, part.through, isFurther: isFurther, limit: CleanText.nameLimit),
      ]
    }
    // Beside the person nothing is asked of the quality of her ties.
    let hidden: Set<FieldKey> = isTogether ? [.strength, .stress, .engagement, .origin] : []
    return fields.compactMap(\.self).filter { !hidden.contains($0.key) }
  }

  private var isTogether: Bool { map?.content.viewpoint == .together }

  private func nodeFields(_ node: Node, isFurther: Bool, besides: Set<FieldKey> = []) -> [Form<FieldKey>.Field] {
    var fields: [Form<FieldKey>.Field?] = [
      besides.contains(.name)
        ? nil
        : text(
          .name, words.fieldName, node.name, hint: words.hintName, isFurther: isFurther, limit: CleanText.nameLimit),
      text(.summary, words.fieldSummary, node.summary, isFurther: isFurther),
      text(.alias, words.fieldAlias, node.alias, isFurther: isFurther, limit: 20),
    ]
    switch node.detail {
    case .person(let person):
      fields += [
        choice(.gender, words.fieldGender, node, person.gender?.rawValue, isFurther: isFurther),
        text(.profession, words.fieldProfession, person.profession, isFurther: isFurther, limit: 40),
        choice(
          .deceased, words.fieldDeceased, node, node.isDeceased ? "yes" : "no", isFurther: isFurther, mayBeEmpty: false),
      ]
    case .place(let place):
      fields += [
        choice(.form, words.fieldForm, node, node.form?.rawValue, isFurther: isFurther),
        choice(.sector, words.fieldSector, node, node.sector?.rawValue, isFurther: isFurther),
        choice(.openness, words.fieldOpenness, node, place.openness.map(String.init), isFurther: isFurther),
        marks(.policyAreas, words.fieldPolicyAreas, node, node.policyAreas.map(\.rawValue), isFurther: isFurther),
      ]
    case .organisation, .group:
      fields += [
        choice(.form, words.fieldForm, node, node.form?.rawValue, isFurther: isFurther),
        choice(.sector, words.fieldSector, node, node.sector?.rawValue, isFurther: isFurther),
        marks(.policyAreas, words.fieldPolicyAreas, node, node.policyAreas.map(\.rawValue), isFurther: isFurther),
      ]
    case .device, .plan, .meeting:
      fields.append(choice(.form, words.fieldForm, node, node.form?.rawValue, isFurther: isFurther))
    }
    fields += [
      text(
        .lifeFrom, words.fieldNodeLife, node.life.from?.description ?? "", hint: words.hintDate, isFurther: isFurther,
        limit: 10),
      text(
        .lifeTo, words.fieldNodeLifeEnd, node.life.to?.description ?? "", hint: words.hintDate, isFurther: isFurther,
        limit: 10),
      choice(
        .visibility, words.fieldVisibility, node, node.visibility.rawValue, hint: words.hintVisibility,
        isFurther: isFurther, mayBeEmpty: false),
    ]
    // Beside the person nothing is said of what is kept from her, nor is what the worker noted in short.
    var hidden: Set<FieldKey> = isTogether ? [.summary, .visibility] : []
    // A map without the person it stands around is none.
    if node.id == map?.centre?.id { hidden.insert(.visibility) }
    return fields.compactMap(\.self).filter { !hidden.contains($0.key) }
  }

  private func text(
    _ key: FieldKey, _ label: String, _ value: String, hint: String = "", isFurther: Bool = false,
    limit: Int = CleanText.lineLimit
  ) -> Form<FieldKey>.Field {
    Form.Field(key, label: label, hint: hint, value: .text(TextField(value, limit: limit)), isFurther: isFurther)
  }

  private func choice(
    _ key: FieldKey, _ label: String, _ node: Node, _ code: String?, hint: String = "", isFurther: Bool = false,
    mayBeEmpty: Bool = true
  ) -> Form<FieldKey>.Field? {
    guard let options = FieldOptions.fixed(key, words: words, kind: node.kind, gender: node.gender) else { return nil }
    let isRequired = !mayBeEmpty || [.type, .state, .origin].contains(key)
    return Form.Field(
      key, label: label, hint: hint,
      value: .choice(FieldValue.Choice(options.labels, chosen: options.index(of: code), mayBeEmpty: !isRequired)),
      isFurther: isFurther)
  }

  private func marks(
    _ key: FieldKey, _ label: String, _ node: Node, _ codes: [String], hint: String = "", isFurther: Bool = false
  ) -> Form<FieldKey>.Field? {
    guard let options = FieldOptions.fixed(key, words: words, kind: node.kind, gender: node.gender) else { return nil }
    return Form.Field(
      key, label: label, hint: hint.isEmpty ? words.hintExchanges : hint,
      value: .marks(FieldValue.Marks(options.labels, marked: Set(codes.compactMap { options.index(of: $0) }))),
      isFurther: isFurther)
  }
}
