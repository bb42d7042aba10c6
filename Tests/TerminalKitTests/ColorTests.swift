import TerminalKit
import Testing

@Suite struct ColorTests {
  @Test func `colours step down to what a terminal has`() {
    let blue = Color.rgb(0x87, 0xAF, 0xD7)
    #expect(blue.reduced(to: 256) == .indexed(110))
    #expect((blue.reduced(to: 16).index ?? 99) < 16)
    #expect((blue.reduced(to: 8).index ?? 99) < 8)
    #expect(blue.reduced(to: 0) == .standard)
    #expect(Color.standard.reduced(to: 8) == .standard)
    #expect(Color.brightRed.reduced(to: 16) == .brightRed)
    #expect(Color.brightRed.reduced(to: 8) == .red)
    #expect(Color.indexed(196).reduced(to: 16) == .brightRed)
    #expect(Color.rgb(255, 255, 255).reduced(to: 256) == .indexed(231))
  }

  @Test(arguments: [256, 16, 8, 0])
  func `every colour of the palette is reduced into the ladder`(_ colours: Int) {
    for index in UInt8.min...UInt8.max {
      let reduced = Color.indexed(index).reduced(to: colours)
      #expect(reduced.index.map { Int($0) < colours } ?? (colours == 0))
      #expect(reduced.reduced(to: colours) == reduced)
    }
  }

  @Test func `brightness lost to eight colours comes back as bold`() {
    let style = Style(foreground: .brightYellow).reduced(to: 8)
    #expect(style == Style(foreground: .yellow, attributes: .bold))
  }

  @Test func `text never vanishes into its background`() {
    let style = Style(foreground: .rgb(10, 10, 10), background: .rgb(0, 0, 0)).reduced(to: 16)
    #expect(style.foreground != style.background || style.attributes.contains(.reverse))
    #expect(Style(foreground: .white, background: .blue).reduced(to: 0) == Style(attributes: .reverse))
  }

  @Test(arguments: ["default", "red", "bright-blue", "110", "#87afd7", "#000001"])
  func `a colour's name reads back as the same colour`(_ name: String) {
    #expect(Color(name: name)?.name == name)
  }

  @Test(arguments: ["", "rosso", "256", "-1", "#12345", "#gggggg", "# 12345"])
  func `what is not a colour is refused`(_ name: String) {
    #expect(Color(name: name) == nil)
  }

  @Test func `contrast runs from one to twenty-one`() {
    #expect(abs(Color.rgb(0, 0, 0).contrast(with: .rgb(255, 255, 255)) - 21) < 0.001)
    #expect(abs(Color.rgb(118, 118, 118).contrast(with: .rgb(255, 255, 255)) - 4.54) < 0.01)
    #expect(Color.red.contrast(with: .red) == 1)
  }
}
