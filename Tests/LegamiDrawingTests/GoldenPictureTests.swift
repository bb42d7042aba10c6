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
                     ⡀ ⠄ ⠁              ⠑⡄ ⠐      ③ Yuri       ⠐ ⠠
                   ⠐              ⢀ ⠠ ⠐ ⠐⠈⢢⠢ ⠂ ⠂ ⠂ ⢧ ⡀             ⠁ ⠄
      socialità 5⠈          ⢀ ⠐ ⠈          ⠑⡄       ⢣  ⠁ ⠂ ⡀          ⠐ ⡀
              ⠐          ⡀ ⠂                ⠈⢢      ⢀② Paola ⠂⢀          ⠠
            ⡀⠁         ⠐            ⠠ ⠐ ⠈ ⠈ ⠉ ⠙⡄⠐ ⡠⠔⢁ ⠘⡄        ⠂          ⠂
           ⡀         Olga ②     ⠠ ⠈   ⡠⠤⠒⠒⠂⠉⠋⠑⠒⠚① Gina ⡸         ⠈          ⠂
      Quinto ┄ ③    ⡀⠁  ⢀⠎     ⠁  ⢀⠤⠒⠉      ⠄    ⠣⡈⠑① Bruno       ⠈         ⠐
          ⢀         ⡀  ⡰⠁   Ines ①⠁        ◉ Ada  ⠑⣄⢿ ⠈⠒⠬⡑⣤        ⠈         ⠂
          ⢀         ⡀⢀⠎     ⣀⠬⠒⠉        ⠄          ⡸⢄⡇   ⢈⠑⠓       ⢈         ⠈
           ⡀        ⡰⡁  ⣀⠤⠒⠉  ⠁⢀   ⠄ ⠈     ⠂      ⢀⠇⠈① Dario ⠉② Silvano      ⠁
            ⡀     ⢀⠎⣀⠤⡒⠉   ⢀  ⠂ ⠈⠄        ⠠       ① Elsa ⠈⠒⢄⢠    ⢀   ⢀⠤③ Tina
       don Nello ③⠓⠉  ⢀⠠ ⠂        ⠈ ⠐ ⠠ ⢀⢀⢀  ⡀ ⡀ ⠄⠈⢆ ⠁     ⠈② Carla  ③ dott.ssa Rita
              ⠂  ⠠  ⠁    ⠁ ⠄             ⡀         ⠘⡄       ⠠ ⠈          ⠄
               ⠈ ⡀    lavoro/scuola                 ⠸⡀ ⡀ ⠄ ⠁          ⡀⠐
                   ⠂⢀  — nessuno —⠈ ⠐ ⠠ ⠨ ⠠ ⠠  ⠄ ⠄ ⠂ ⢱            ⢀ ⠐
                      ⠐ ⠠              ⠐              ③ Fausto ⡀ ⠂
                          ⠁ ⠂ ⠄ ⡀      ⠄     ③ Ugo     ⡀ ⠄ ⠂ ⠁casa 12 (6 operatori)
                                  ⠁ ⠐ ⠐ ⠐ ⠐ ⠐ ⠐  ⠂ ⠂ ⠁
    """

  private let smallest = """
                  ⡀ ⠄ ⠄ ⠄ ⠠ ⠠ ⢀
              Hassan ③⡀⠐   ③ Yuri ⠄
    socialità 5 ⢀ ⠐ ⠈ ⠈⢣ ⠁ ⢓② Paola ⠂⢀
         ⠂     ⠂     ⡀ ⠄⡳⡄⡰⡁⢸   ⠐      ⠄
        ⠂ Olga ② ⢀ ⠂     ⠓⠁ ① Bruno    ⠠
    Quint… ③⠈ Ines ①⠤⣀ ◉ Ada ⡇⠛ ⡀  ⠁⢀③ Tina
       ⠈    ⢡ ⣀⠤⠒⢉ ⢀  ⠂⢀⠒① Gina ⠈② Silvano
       ⠈   ③ don Ne… Elsa ①⠊① Dario ③ dott…
        ⠈⢀⡀ ⠂  ⠄    ⠈ ⠐ ⠐ ⠈⢣  ⠈⠑② Carla
        lavoro/scuola ⢈  ⡀ ⡀⢣⠄ ⠁    ⠐
         — nessuno — ⠐ ③ Ugo ③ Fausto
                  ⠈  ⠂casa 12 (6 operatori)
    """
}
