// The type with a small letter.
//@ code: C105
//@ caret: tensor![^f32^

fn main() {
    let _ = <conformable::tensor![f32; 3, 4]>::ones();
}
