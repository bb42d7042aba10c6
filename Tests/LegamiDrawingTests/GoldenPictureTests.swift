import TerminalKit
import Testing

@testable import LegamiDrawing

struct GoldenPictureTests {
  @Test func `the invented person's map on a small terminal`() throws {
    let screen = Pictures.drawn(try Pictures.placed(InventedPerson.scene(), 80, 20))
    #expect(screen.text == small)
  }

  @Test func `the invented person's map on the smallest`() throws {
    let screen = Pictures.drawn(try Pictures.placed(InventedPerson.scene(), 40, 12))
    #expect(screen.text == smallest)
  }

  private let small = """
                                   ⡀ ⠄ ⠄ ⠄ ⠄ ⠄ ⠠ ⠠ ⢀ ⢀
                           ⡀ ⠄  Hassan ③   ⠈           ⠈ ⠐ ⠠ ⢀
                  don Nello ③        ⡀ ⡀⠱⣠ ⠰ ⠠ ⢀ ⢀       ⣀③ Yuri ⠠
                   ⠐       ⢀⠇⡱⣀⠄ ⠂ ⠁     ⠐⢂⠠       ⠈ ⢈⡠⠴⠉⢀         ⠁ ⠄
      socialità 5⠈       ⢀ ⡸  ⠐⢄           ⠣⡀     ⢀② Paola ⠈ ⠠  ⢀③ Fausto
              ⠐        ⠐  ⢀⠇    ⠣⡀⡀ ⠄⠐  ⠁ ⠁ ⠑⡄⠁ ⡡⠔⠃⠘⠄         ⢀⠕⠡        ⠠
        Quinto ┄ ③   Olga ②   ⢀ ⠂⠑⡄      ⢀⣀⣀⠥⠬① Gina  ⠁ ⠂   ⡠⠔⠁   ⠐        ⠂
           ⡀       ⠠        ⠠ Ines ①⠒⠒⠊⠉⠉⠁  ⠂ ⠈⡗⢄    ⡆   ⠈⡠⠎       ⠈        ⠂
          ⢀       ⠐        ⠐                ⠄  ⠘ ⠑⢄  ⢸  ① Elsa      ⠈       ⠐
          ⢀       ⠂       ⠈                ◉ Ada   ⠣⡀ ⢇ ⡇    ⠂ ⢀⡠② Silvano   ⠂
          ⢀       ⠂       ⠐             ⠄        ⢇  ⠈⠢⡸⣰⠁ ⢀⡠⠤⡓⠉⠁     ⠈       ⠈
           ⡀      ⠐        ⠁       ⠄ ⠈     ⠂     ⠘⡄   ⠈① Bruno      ⢀⠈       ⠁
            ⡀      ⠐       ⢀⠁⢀⠂ ⠈         ⠠       ⢱  ⡠⠊  ⠑⠢        ⢀       ⢀⠈
             ⠄      ⠈ ⣀  ⠂     ⠂ ⡀       ⢀         ① Dario ⡇      ⠄       ⢀
              ⠂  ⠠  ⠁  ⠠           ⠂ ⠄ ⠄ ⡀ ⡀ ⡀ ⡀ ⠠ ⠂ ⠁ ⠉⠉⠒② Carla        ⠄
               ⠈ ⡀    lavoro/scuola                        ⢀ ⠐        ⡀⠐
                   ⠂⢀  — nessuno — ⡀    ⠈          ⢀ ⢀ ⠠ ⠈  ③ Ugo ⢀ ⠐
                      ⠐ ⠠            ⠁ ⠑ ⠂ ⠂ ⠂ ⠈ ⠈  ⢀③ dott.ssa Rita
                          ⠁ ⠂ ⠄ ⡀      ⠄          ③ Tina ⠄ ⠂ ⠁
                                  ⠁ ⠐ ⠐ ⠐ ⠐ ⠐ ⠐  ⠂ ⠂ ⠁  casa 12 (6 operatori)
    """

  private let smallest = """
         socialità 5⠄ ⠄ ⠄ ⠠ ⠠ ⢀
      don Nello ③   ⢀③ Hassan ⣀③ Yuri
    Quinto ┄ ③ ⡰⠑⠱⡈   ⠈⠢⡀⢀⠤② Paola ⡠③ Fausto
         Olga ②⠁  ⠘⢄ ⠂ ⢁⡨① Gina ⡠ ⠄    ⠄
        ⠂   ⠂  Ines ①⠒⠙⠋  ⠑   ⠐⡄  ② Silvano
       ⠈   ⠂   ⡀     ⢠ ◉ Ada ⡤① Elsa    ⠄
       ⠈   ⠂   ⢀   ⢀ ⠈⢦⣀    ⠈① Bruno    ⡈
       ⠈   ⠐  ⢀  ⠆     ⡙⠤⣀  ⡰⠙⢀⠈⠁  ⡀   ⡀
        ⠈⢀⡀ ⠂⠁⢀   ⠐ ⠠ ⢀ ⢀⠈⠑① Dario ③ Ugo
     lavoro/scuola⡀   ⠈     ⢀⠉② Carla
      — nessuno —⡀  Tina ③⠬⠤③ dott.ssa Rita
                  ⠈  ⠂casa 12 (6 operatori)
    """
}
