import TerminalKit

/// A form: lines of text, choices and marks, the first six of which are what is said aloud.
///
/// It knows nothing of what it edits; whoever opened it reads the answers by the key of each field.
public struct Form<FieldKey: Hashable & Sendable>: Sendable {
  public struct Field: Sendable {
    public let key: FieldKey
    public let label: String
    /// One line under the form while this field has the cursor.
    public let hint: String
    public var value: FieldValue
    /// What was there when the form was opened, or what somebody else made of it since.
    public var original: FieldValue
    /// Shown only once everything else was asked for.
    public let isFurther: Bool
    /// Text that goes on over several lines of the screen.
    public let isLong: Bool
    /// Why the answer cannot be taken; nil when it can.
    public var problem: String?

    public init(
      _ key: FieldKey, label: String, hint: String = "", value: FieldValue, isFurther: Bool = false,
      isLong: Bool = false
    ) {
      self.isLong = isLong
      self.key = key
      self.label = label
      self.hint = hint
      self.value = value
      original = value
      self.isFurther = isFurther
    }

    public var isChanged: Bool { value.answer != original.answer }
  }

  public let title: String
  public var fields: [Field]
  public var cursor = 0
  public var showsFurther = false

  public init(title: String, fields: [Field]) {
    self.title = title
    self.fields = fields
  }

  public var visibleFields: [Field] { fields.filter { showsFurther || !$0.isFurther } }

  public var hasFurther: Bool { fields.contains(where: \.isFurther) }

  public var current: Field? {
    let visible = visibleFields
    return visible.indices.contains(cursor) ? visible[cursor] : nil
  }

  public subscript(key: FieldKey) -> Field? { fields.first { $0.key == key } }

  public var isChanged: Bool { fields.contains(where: \.isChanged) }

  public mutating func move(by step: Int) {
    let count = visibleFields.count
    guard count > 0 else { return }
    cursor = (cursor + step + count) % count
  }

  /// Opens or closes the further fields, the cursor staying on the same one where it can.
  public mutating func toggleFurther() {
    let key = current?.key
    showsFurther.toggle()
    cursor = visibleFields.firstIndex { $0.key == key } ?? min(cursor, max(0, visibleFields.count - 1))
  }

  public mutating func changeCurrent(_ change: (inout FieldValue) -> Void) {
    guard let key = current?.key, let index = fields.firstIndex(where: { $0.key == key }) else { return }
    change(&fields[index].value)
    fields[index].problem = nil
  }

  /// Says something about a field, the cursor staying where it is.
  public mutating func note(_ key: FieldKey, _ said: String) {
    guard let index = fields.firstIndex(where: { $0.key == key }) else { return }
    fields[index].problem = said
    if fields[index].isFurther { showsFurther = true }
  }

  /// Puts the cursor on a field that is shown.
  public mutating func moveTo(_ key: FieldKey) {
    cursor = visibleFields.firstIndex { $0.key == key } ?? cursor
  }

  /// Everything is again what it was when the form was opened.
  public mutating func putBack() {
    for index in fields.indices {
      fields[index].value = fields[index].original
      fields[index].problem = nil
    }
  }

  /// What was said against the current answer holds no longer.
  mutating func forgiveCurrent() { changeCurrent { _ in } }

  /// Takes a line out, the cursor staying where it is.
  mutating func remove(_ key: FieldKey) {
    fields.removeAll { $0.key == key }
    cursor = min(cursor, max(0, visibleFields.count - 1))
  }

  /// Marks a field as wrong and puts the cursor on it.
  public mutating func refuse(_ key: FieldKey, because problem: String) {
    guard let index = fields.firstIndex(where: { $0.key == key }) else { return }
    fields[index].problem = problem
    if fields[index].isFurther { showsFurther = true }
    cursor = visibleFields.firstIndex { $0.key == key } ?? cursor
  }
}
