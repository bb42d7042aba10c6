import LegamiFormats
import LegamiStore
import LegamiWords
import Testing

/// Codes that cross from the lower targets to the words: none is without a sentence.
@Suite struct DriftTests {
  private static let languages = [Words(.italian), Words(.english)]

  @Test(arguments: languages) func `every error of the store has words`(words: Words) {
    for code in StoreError.Code.allCases { #expect(words.knowsError(code.rawValue), "\(code.rawValue)") }
  }

  @Test(arguments: languages) func `every error of a file has words`(words: Words) {
    for code in FormatError.Code.allCases { #expect(words.knowsFileError(code.rawValue), "\(code.rawValue)") }
  }

  @Test func `every act of the store is an act of the words, and the reverse`() {
    #expect(ActName.allCases.map(\.rawValue).sorted() == Act.allCases.map(\.rawValue).sorted())
  }
}
