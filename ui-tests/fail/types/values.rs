// Values with a capital letter.
//@ code: C104
//@ caret: [^[1.0, 2.0]^,

fn main() {
    let _ = conformable::Tensor![[1.0, 2.0], [3.0, 4.0]];
}
