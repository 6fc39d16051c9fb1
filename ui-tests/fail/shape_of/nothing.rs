// `shape_of!` takes one tensor.
//@ code: C101
//@ caret: ^conformable::shape_of!()^

fn main() {
    conformable::shape_of!();
}
