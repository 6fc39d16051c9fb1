// Values with a capital letter.

fn main() {
    let _ = conformable::tensor![[1.0, 2.0], [3.0, 4.0]];
}
