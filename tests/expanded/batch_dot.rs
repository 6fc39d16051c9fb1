// batch_dot!(a, b)
pub fn batch_dot(
    a: &::conformable::__private::Tensor3<f32, 10, 4, 5>,
    b: &::conformable::__private::Tensor3<f32, 10, 5, 8>,
) -> ::conformable::__private::Tensor3<f32, 10, 4, 8> {
    match (&a, &b) {
        (x0, x1) => {
            ::conformable::__private::batch_dot(x0, x1)
                .check()
                .name()
                .name()
                .left(())
                .right(())
                .run((x0, x1))
        }
    }
}
