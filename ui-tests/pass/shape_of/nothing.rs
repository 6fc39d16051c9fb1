// `shape_of!` takes one tensor.

fn main() {
    ();
}
