// The type with a small letter.

fn main() {
    let _ = <conformable::Tensor![f32; 3, 4]>::ones();
}
