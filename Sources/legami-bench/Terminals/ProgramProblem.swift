/// The program did not do what a measurement needs of it.
struct ProgramProblem: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
