/// What was measured, and on which machine.
struct Report {
  let machine: Machine
  let figures: [Figure]
}
